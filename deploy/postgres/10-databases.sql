-- Runs once, in an empty volume. The owner migrates; the application may do what the migrations grant it.
\getenv owner_password VINCULO_DB_OWNER_PASSWORD
\getenv app_password VINCULO_DB_APP_PASSWORD
\getenv keycloak_password KEYCLOAK_DB_PASSWORD

CREATE ROLE vinculo_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE vinculo_app LOGIN PASSWORD :'app_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';

CREATE DATABASE vinculo OWNER vinculo_owner;
REVOKE ALL ON DATABASE vinculo FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE vinculo TO vinculo_app;

CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
