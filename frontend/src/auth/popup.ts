import { UserManager } from 'oidc-client-ts';

/** Runs in the window of a second sign-in: hands the issuer's answer to the page that waits, and closes. */
void new UserManager({ authority: '', client_id: '', redirect_uri: '' }).signinPopupCallback();
