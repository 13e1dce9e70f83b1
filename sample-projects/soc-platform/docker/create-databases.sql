-- Runs once, when the server of the development environment starts on an empty volume.
CREATE DATABASE soc_auth;
CREATE DATABASE soc_clients;
CREATE DATABASE soc_policies;
CREATE DATABASE soc_controls;
CREATE DATABASE soc_evidence;
CREATE DATABASE soc_workflows;
CREATE DATABASE soc_reporting;
CREATE DATABASE soc_audits;
CREATE DATABASE soc_integrations;
CREATE DATABASE soc_notifications;
CREATE DATABASE soc_ai;
