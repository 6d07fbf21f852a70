<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
<#if section = "header">${msg("loginAccountTitle")}
<#elseif section = "form">
  <p class="sub">${msg("loginFor")}</p>
  <form id="kc-form-login" action="${url.loginAction}" method="post">
    <#assign failed = messagesPerField.existsError('username','password')>
    <#if !usernameHidden??>
    <div class="f">
      <label for="username">${msg("username")}</label>
      <input id="username" name="username" type="text" value="${(login.username!'')}" dir="ltr" autofocus autocomplete="username" autocapitalize="none" spellcheck="false"<#if failed> aria-invalid="true" aria-describedby="input-error"</#if>>
    </div>
    </#if>
    <div class="f">
      <label for="password">${msg("password")}</label>
      <input id="password" name="password" type="password" dir="ltr" autocomplete="current-password"<#if failed> aria-invalid="true" aria-describedby="input-error"</#if>>
      <#if failed><p id="input-error" class="err" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p></#if>
    </div>
    <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
    <div><input id="kc-login" name="login" type="submit" value="${msg("doLogIn")}"></div>
    <#if realm.resetPasswordAllowed><p class="sub"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  </form>
</#if>
</@layout.registrationLayout>
