// Everything that Brevvakt needs in Azure: two identities, a private network, PostgreSQL in it, a container app and the
// bot's registration. There is no password and no key: identities sign in to Graph, Teams, the registry and the database.
// Held against the published types of its resources; a compiler was not at hand where it was written.

targetScope = 'resourceGroup'

@description('Where the resources lie.')
param location string = resourceGroup().location

@description('A short name that all resources begin with.')
@minLength(3)
@maxLength(12)
param name string = 'brevvakt'

@description('The registry of this resource group that holds the image: its name alone.')
param registryName string

@description('The tag of the image, a new one for each version; never latest, of which no new revision would be made.')
param tag string

@description('The municipality file, as text.')
@secure()
param municipalityFile string

@minValue(1)
@maxValue(5)
param replicas int = 2

@description('Called after each good sweep; its silence is the alarm.')
@secure()
param deadmanUrl string = ''

@description('The registration in Entra that people sign in to when they open a page; without one there are no pages.')
param pagesAppId string = ''

@description('Of the private network, which nothing else needs to reach.')
param addresses object = { network: '10.86.0.0/22', apps: '10.86.0.0/23', database: '10.86.2.0/28' }

// The bot itself, and whoever makes its role in the database once.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource administrator 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-database-admin'
  location: location
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

var pull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, pull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: pull
  }
}

resource administratorMayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, administrator.id, pull)
  scope: registry
  properties: {
    principalId: administrator.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: pull
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: { addressPrefixes: [addresses.network] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: addresses.apps
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: addresses.database
          delegations: [
            { name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }
          ]
        }
      }
    ]
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: '${name}-network'
    location: 'global'
    properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-db-${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  dependsOn: [zone::link]
  properties: {
    version: '16'
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: subscription().tenantId }
    network: {
      delegatedSubnetResourceId: network.properties.subnets[1].id
      privateDnsZoneArmResourceId: zone.id
      publicNetworkAccess: 'Disabled'
    }
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }

  resource tables 'databases' = {
    name: 'brevvakt'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }
}

// A module, as the name of the resource is an id that is not known before.
module databaseAdministrator 'database-administrator.bicep' = {
  name: 'database-administrator'
  dependsOn: [database::tables]
  params: {
    serverName: database.name
    objectId: administrator.properties.principalId
    principalName: administrator.name
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
    vnetConfiguration: { infrastructureSubnetId: network.properties.subnets[0].id, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

var image = '${registry.properties.loginServer}/brevvakt:${tag}'
var host = '${name}.${environment.properties.defaultDomain}'
// Without a password: who signs in stands before the @, and proves it by a token of its identity.
var databaseHost = '${database.properties.fullyQualifiedDomainName}:5432/brevvakt?sslmode=verify-full'
var optionalSecrets = empty(deadmanUrl) ? [] : [{ name: 'deadman-url', value: deadmanUrl }]
var deadmanVariables = empty(deadmanUrl) ? [] : [{ name: 'DEADMAN_URL', secretRef: 'deadman-url' }]
var pagesVariables = empty(pagesAppId) ? [] : [{ name: 'PAGES_APP_ID', value: pagesAppId }]
var optionalVariables = concat(deadmanVariables, pagesVariables)

// Started by hand, once: it makes the bot's own role, which may use and change its own tables and nothing else.
resource role 'Microsoft.App/jobs@2024-03-01' = {
  name: '${name}-role'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${administrator.id}': {} } }
  dependsOn: [administratorMayPull, databaseAdministrator]
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Manual'
      replicaTimeout: 300
      replicaRetryLimit: 2
      manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 }
      registries: [{ server: registry.properties.loginServer, identity: administrator.id }]
    }
    template: {
      containers: [
        {
          name: 'role'
          image: image
          command: ['node']
          args: ['dist/app/role-cli.js', identity.name, identity.properties.principalId]
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
          env: [
            { name: 'DATABASE_URL', value: 'postgres://${administrator.name}@${databaseHost}' }
            { name: 'AZURE_CLIENT_ID', value: administrator.properties.clientId }
            { name: 'AZURE_TENANT_ID', value: subscription().tenantId }
          ]
        }
      ]
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  dependsOn: [mayPull, database::tables]
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
      secrets: concat([{ name: 'municipality', value: municipalityFile }], optionalSecrets)
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
            { name: 'DATABASE_URL', value: 'postgres://${identity.name}@${databaseHost}' }
            { name: 'MUNICIPALITY_FILE', value: '/config/municipality.yaml' }
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'MicrosoftAppTenantId', value: subscription().tenantId }
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            { name: 'AZURE_TENANT_ID', value: subscription().tenantId }
            { name: 'PUBLIC_URL', value: 'https://${host}' }
          ], optionalVariables)
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 6
              timeoutSeconds: 5
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 30
              timeoutSeconds: 10
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: 3978 }
              periodSeconds: 10
              timeoutSeconds: 10
              failureThreshold: 3
            }
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
