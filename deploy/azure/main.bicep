// Everything that Brevvakt needs in Azure: an identity, a vault, PostgreSQL, a container app and the bot's registration.
// No secret is given to the bot: it signs in to Graph, Teams and the database's vault entry by its managed identity.

targetScope = 'resourceGroup'

@description('Where the resources lie.')
param location string = resourceGroup().location

@description('A short name that all resources begin with.')
@minLength(3)
@maxLength(12)
param name string = 'brevvakt'

@description('The image, e.g. registry.azurecr.io/brevvakt:1.0.0')
param image string

@description('The registry that the image comes from, e.g. registry.azurecr.io; the identity must have AcrPull on it.')
param registryServer string

@description('The municipality file, as text.')
@secure()
param municipalityFile string

@description('The password of the database; kept in the vault.')
@secure()
@minLength(20)
param databasePassword string

@minValue(1)
@maxValue(5)
param replicas int = 2

@description('Called after each good sweep; its silence is the alarm.')
@secure()
param deadmanUrl string = ''

@description('The registration in Entra that people sign in to when they open a page; without one there are no pages.')
param pagesAppId string = ''

var vaultName = take('${name}-${uniqueString(resourceGroup().id)}', 24)
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    sku: { family: 'A', name: 'standard' }
    tenantId: subscription().tenantId
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-db-${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '17'
    administratorLogin: 'brevvakt'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }

  resource tables 'databases' = {
    name: 'brevvakt'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }

  // Container Apps without a network of their own reach the server as other Azure services do.
  resource azureOnly 'firewallRules' = {
    name: 'azure-services'
    properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  }
}

resource databaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgres://brevvakt:${uriComponent(databasePassword)}@${database.properties.fullyQualifiedDomainName}:5432/brevvakt?sslmode=require'
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

var host = '${name}.${environment.properties.defaultDomain}'
var optionalSecrets = empty(deadmanUrl) ? [] : [{ name: 'deadman-url', value: deadmanUrl }]
var deadmanVariables = empty(deadmanUrl) ? [] : [{ name: 'DEADMAN_URL', secretRef: 'deadman-url' }]
var pagesVariables = empty(pagesAppId) ? [] : [{ name: 'PAGES_APP_ID', value: pagesAppId }]
var optionalVariables = concat(deadmanVariables, pagesVariables)

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  dependsOn: [mayReadSecrets]
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      registries: [{ server: registryServer, identity: identity.id }]
      secrets: concat([
        { name: 'database-url', keyVaultUrl: databaseUrl.properties.secretUri, identity: identity.id }
        { name: 'municipality', value: municipalityFile }
      ], optionalSecrets)
    }
    template: {
      terminationGracePeriodSeconds: 30
      scale: { minReplicas: replicas, maxReplicas: replicas }
      volumes: [
        {
          name: 'config'
          storageType: 'Secret'
          secrets: [{ secretRef: 'municipality', path: 'municipality.yaml' }]
        }
      ]
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: [{ volumeName: 'config', mountPath: '/config' }]
          env: concat([
            { name: 'DATABASE_URL', secretRef: 'database-url' }
            { name: 'MUNICIPALITY_FILE', value: '/config/municipality.yaml' }
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'MicrosoftAppTenantId', value: subscription().tenantId }
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            { name: 'AZURE_TENANT_ID', value: subscription().tenantId }
            { name: 'PUBLIC_URL', value: 'https://${host}' }
          ], optionalVariables)
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 30, failureThreshold: 3 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 10, failureThreshold: 3 }
          ]
        }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Brevvakt'
    endpoint: 'https://${host}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: subscription().tenantId
    msaAppType: 'UserAssignedMSI'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel' }
  }
}

output botId string = identity.properties.clientId
output identityObjectId string = identity.properties.principalId
output botDomain string = host
output messagesEndpoint string = bot.properties.endpoint
