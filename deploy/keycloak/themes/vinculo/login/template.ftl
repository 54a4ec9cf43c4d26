<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <meta name="color-scheme" content="light dark">
  <title>${title!}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
  <link rel="preload" as="font" type="font/woff2" crossorigin href="${url.resourcesPath}/fonts/encode-sans-latin.woff2">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
  <#-- Signed in meanwhile in another tab: this one follows. -->
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling<#if authenticationSession??>, checkAuthSession</#if> } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>checkAuthSession(${authenticationSession.authSessionIdHash?c});</#if>
    </#outputformat>
  </script>
</head>
<body data-page-id="login-${pageId}">
  <header class="bar">
    <span class="brand">
      <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true"><path d="M4 12C7 1 21 1 24 12"/><circle cx="4" cy="12" r="4"/><circle cx="24" cy="12" r="4"/></svg>
      ${realm.displayName!'Vínculo'}
    </span>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <ul>
        <#-- In the order of theme.properties: the server sorts them by their names. -->
        <#list properties.locales?split(',') as tag><#list locale.supported?filter(l -> l.languageTag == tag) as l>
        <li><a href="${l.url}" lang="${tag}" hreflang="${tag}" title="${l.label}"<#if tag == lang> aria-current="true"</#if>><abbr aria-hidden="true">${tag?upper_case}</abbr><span class="sr">${l.label}</span></a></li>
        </#list></#list>
      </ul>
    </nav>
    </#if>
  </header>
  <main>
    <div class="about">
      <#-- The mark drawn large: two places as equals, and what joins them. -->
      <svg class="arc" viewBox="0 0 28 16" aria-hidden="true"><path d="M4 12C7 1 21 1 24 12"/><circle cx="4" cy="12" r="1.1"/><circle cx="24" cy="12" r="1.1"/></svg>
      <p class="lead">${msg("vinculoLead")}</p>
      <p>${msg("vinculoAbout")}</p>
    </div>
    <div class="sheet">
      <div class="column">
        <h1 id="kc-page-title"><#nested "header"></h1>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <div class="as">
          <#nested "show-username">
          <span id="kc-attempted-username">${auth.attemptedUsername}</span>
          <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
        </div>
        </#if>
        <#if displayRequiredFields><p class="hint"><span aria-hidden="true">*</span> ${msg("requiredFields")}</p></#if>
        <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="alert ${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</div>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button class="bare" id="try-another-way">${msg("doTryAnotherWay")}</button>
        </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo><div id="kc-info"><#nested "info"></div></#if>
      </div>
    </div>
  </main>
</body>
</html>
</#macro>
