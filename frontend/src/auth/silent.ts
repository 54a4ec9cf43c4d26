import { UserManager } from 'oidc-client-ts';

/** Runs in a hidden frame: hands the issuer's answer to the page that asked for a silent renewal. */
void new UserManager({ authority: '', client_id: '', redirect_uri: '' }).signinSilentCallback();
