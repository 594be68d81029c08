// The identity that may make roles in the database's server.

param serverName string

@description('Of the identity in Entra.')
param objectId string

@description('What the identity is called, which it signs in as.')
param principalName string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: serverName

  resource administrator 'administrators' = {
    name: objectId
    properties: { principalName: principalName, principalType: 'ServicePrincipal', tenantId: subscription().tenantId }
  }
}
