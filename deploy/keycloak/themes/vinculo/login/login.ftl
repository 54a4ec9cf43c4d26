<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if wrong>
      <div id="input-error" class="alert error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</div>
      </#if>
      <#if !usernameHidden??>
      <div class="field">
        <label for="username">${msg(realm.loginWithEmailAllowed?then('usernameOrEmail','username'))}</label>
        <input id="username" name="username" type="text" class="input" value="${(login.username!'')}" required autofocus
               autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn','username')}"
               autocapitalize="none" spellcheck="false" dir="ltr"<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      </#if>
      <div class="field">
        <label for="password">${msg("password")}</label>
        <div class="group" dir="ltr">
          <input id="password" name="password" type="password" class="input" required autocomplete="current-password"<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
          <button class="eye" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
                  data-icon-show="eye-open" data-icon-hide="eye-shut" data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}"><i class="eye-open" aria-hidden="true"></i></button>
        </div>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
      <label class="check"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
      </#if>
      <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <div class="acts">
        <button class="btn go" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
        <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
      </div>
    </form>
    <p class="hint">${msg("vinculoNoAccount")}</p>
    <@passkeys.conditionalUIData />
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    </#if>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
    <div class="others">
      <h2>${msg("identity-provider-login-label")}</h2>
      <ul>
        <#list social.providers as p><li><a class="btn" id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li></#list>
      </ul>
    </div>
    </#if>
  </#if>
</@layout.registrationLayout>
