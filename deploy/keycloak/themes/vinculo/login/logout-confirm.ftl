<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p>${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <div class="acts">
        <button class="btn go" name="confirmLogout" id="kc-logout" type="submit">${msg("doLogout")}</button>
        <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content><a href="${client.baseUrl}">${msg("backToApplication")}</a></#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
