/** Cookies by name, as a browser keeps them. */
export class Jar {
  readonly kept = new Map<string, string>();

  take(response: Response): readonly string[] {
    const set = response.headers.getSetCookie();
    for (const line of set) {
      const [pair = '', ...terms] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      if (terms.includes('Max-Age=0')) this.kept.delete(name);
      else this.kept.set(name, value);
    }
    return set;
  }

  get header() {
    return { cookie: [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ') };
  }
}
