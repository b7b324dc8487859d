"""A small entity data model in CSDL, and look-ups in it."""

from generator.metadata.csdl import read_csdl
from generator.metadata.schema import Schema

CSDL = """<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="microsoft.graph" Alias="graph"
            xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EnumType Name="importance">
        <Member Name="low" Value="0" /><Member Name="high" Value="1" />
      </EnumType>
      <EnumType Name="weekdays" IsFlags="true"><Member Name="monday" Value="1" /></EnumType>
      <EntityType Name="entity" Abstract="true">
        <Key><PropertyRef Name="id" /></Key>
        <Property Name="id" Type="Edm.String" Nullable="false" />
      </EntityType>
      <EntityType Name="directoryObject" BaseType="graph.entity" OpenType="true" />
      <EntityType Name="user" BaseType="graph.directoryObject">
        <Property Name="displayName" Type="Edm.String" />
        <Property Name="skills" Type="Collection(Edm.String)" />
        <Property Name="settings" Type="graph.settings" />
        <NavigationProperty Name="manager" Type="graph.directoryObject" />
        <NavigationProperty Name="memberOf" Type="Collection(graph.directoryObject)" />
        <NavigationProperty Name="messages" Type="Collection(graph.message)"
                            ContainsTarget="true" />
        <NavigationProperty Name="photo" Type="graph.photo" ContainsTarget="true" />
        <NavigationProperty Name="drive" Type="graph.drive" ContainsTarget="true" />
        <NavigationProperty Name="mailFolders" Type="Collection(graph.mailFolder)" />
        <NavigationProperty Name="apps" Type="Collection(graph.app)" />
      </EntityType>
      <EntityType Name="group" BaseType="graph.directoryObject">
        <NavigationProperty Name="members" Type="Collection(graph.directoryObject)" />
      </EntityType>
      <ComplexType Name="settings">
        <Property Name="locale" Type="Edm.String" />
        <Property Name="importance" Type="graph.importance" />
      </ComplexType>
      <EntityType Name="message" BaseType="graph.entity">
        <Property Name="subject" Type="Edm.String" />
        <Property Name="importance" Type="graph.importance" />
      </EntityType>
      <EntityType Name="mailFolder" BaseType="graph.entity">
        <NavigationProperty Name="messages" Type="Collection(graph.message)" />
      </EntityType>
      <EntityType Name="photo" BaseType="graph.entity" HasStream="true" />
      <EntityType Name="drive" BaseType="graph.entity">
        <NavigationProperty Name="root" Type="graph.driveItem" ContainsTarget="true" />
        <NavigationProperty Name="items" Type="Collection(graph.driveItem)" />
      </EntityType>
      <EntityType Name="driveItem" BaseType="graph.entity">
        <Property Name="content" Type="Edm.Stream" />
        <NavigationProperty Name="children" Type="Collection(graph.driveItem)" />
        <NavigationProperty Name="thumbnails" Type="Collection(graph.thumbnailSet)" />
      </EntityType>
      <EntityType Name="thumbnailSet">
        <Property Name="small" Type="graph.thumbnail" />
        <Property Name="large" Type="graph.thumbnail" />
      </EntityType>
      <ComplexType Name="thumbnail"><Property Name="url" Type="Edm.String" /></ComplexType>
      <EntityType Name="app" BaseType="graph.entity" Abstract="true" />
      <EntityType Name="storeApp" BaseType="graph.app">
        <Property Name="versions" Type="Collection(graph.thumbnail)" />
        <Property Name="size" Type="Edm.Int32" />
        <NavigationProperty Name="owner" Type="graph.user" />
      </EntityType>
      <EntityType Name="webApp" BaseType="graph.app">
        <Property Name="versions" Type="Collection(graph.thumbnail)" />
        <Property Name="size" Type="Edm.String" />
        <NavigationProperty Name="owner" Type="graph.group" />
      </EntityType>
      <Action Name="sendMail" IsBound="true">
        <Parameter Name="bindingParameter" Type="graph.user" />
        <Parameter Name="Message" Type="graph.message" />
      </Action>
      <Action Name="checkMemberGroups" IsBound="true">
        <Parameter Name="bindingParameter" Type="graph.directoryObject" />
        <ReturnType Type="Collection(Edm.String)" />
      </Action>
      <Function Name="delta" IsBound="true">
        <Parameter Name="bindingParameter" Type="Collection(graph.user)" />
        <ReturnType Type="Collection(graph.user)" />
      </Function>
      <Function Name="delta" IsBound="true">
        <Parameter Name="bindingParameter" Type="Collection(graph.user)" />
        <Parameter Name="token" Type="Edm.String" />
        <ReturnType Type="Collection(graph.user)" />
      </Function>
      <Function Name="find" IsBound="true" IsComposable="true">
        <Parameter Name="bindingParameter" Type="graph.user" />
        <Parameter Name="Text" Type="Edm.String" />
        <ReturnType Type="graph.message" />
      </Function>
      <Function Name="now"><ReturnType Type="Edm.DateTimeOffset" /></Function>
      <EntityContainer Name="GraphService">
        <EntitySet Name="users" EntityType="graph.user" />
        <EntitySet Name="groups" EntityType="microsoft.graph.group" />
        <Singleton Name="me" Type="graph.user" />
        <FunctionImport Name="now" Function="graph.now" />
      </EntityContainer>
    </Schema>
    <Schema Namespace="microsoft.graph.callRecords"
            xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="session" BaseType="microsoft.graph.entity" />
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
"""

SCHEMA = Schema(read_csdl(CSDL.encode()))
