/** Beside a system somebody may be working with: other ports, and a data folder of its own. */
const port = (name: string, otherwise: number) => process.env[name] ?? String(otherwise);

export const ENVIRONMENT = {
  VINCULO_FRONT_PORT: port('VINCULO_FRONT_PORT', 28080),
  VINCULO_API_PORT: port('VINCULO_API_PORT', 28081),
  VINCULO_KEYCLOAK_PORT: port('VINCULO_KEYCLOAK_PORT', 28180),
  VINCULO_DB_PORT: port('VINCULO_DB_PORT', 25433),
  VINCULO_OTHER_ORIGIN_PORT: port('VINCULO_OTHER_ORIGIN_PORT', 28090),
  VINCULO_LOCAL_DIR: process.env.VINCULO_LOCAL_DIR ?? '.local/e2e',
};

export const FRONT = `http://localhost:${ENVIRONMENT.VINCULO_FRONT_PORT}`;
/** The same app, on another origin than the API. */
export const OTHER_ORIGIN = `http://localhost:${ENVIRONMENT.VINCULO_OTHER_ORIGIN_PORT}`;
