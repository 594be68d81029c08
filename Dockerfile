# syntax=docker/dockerfile:1.7
# The bot as an image: built with everything, run with only what it needs, as nobody, on a read-only root.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY .swcrc ./
COPY scripts ./scripts
COPY src ./src
COPY tools ./tools
COPY web ./web
COPY rules ./rules
COPY tsconfig.json ./
RUN node --input-type=module -e "await (await import('./scripts/build.mjs')).build(); await (await import('./scripts/build-page.mjs')).buildPage()"
# Without what only tests, the sandbox and the import of documents need, and what no program loads.
RUN npm prune --omit=dev --omit=optional --no-audit --no-fund \
 && npm sbom --package-lock-only --omit=dev --omit=optional --sbom-format=cyclonedx > sbom.cdx.json \
 && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -iname '*.md' \) -not -iname 'licen[cs]e*' -delete

FROM node:24.21.0-bookworm-slim AS run
# The heap is bounded below what compose.yaml and main.bicep give the container, so that it ends in words and not by force;
# a small young generation, few arenas of malloc and what is free given back keep an idle bot below 200 MB (npm run bench -- start).
ENV NODE_ENV=production \
    NODE_OPTIONS="--max-old-space-size=448 --max-semi-space-size=4" \
    MALLOC_ARENA_MAX=2 \
    MALLOC_TRIM_THRESHOLD_=131072 \
    PORT=3978 \
    OPS_HOST=0.0.0.0 \
    DATABASE_URL=sqlite:/data/brevvakt.db \
    MUNICIPALITY_FILE=/config/municipality.yaml
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/sbom.cdx.json ./
COPY package.json ./
COPY cards ./cards
COPY rules ./rules
RUN mkdir /data /config && chown node:node /data
USER node
EXPOSE 3978 9464
VOLUME ["/data"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/app/main-serve.js"]
