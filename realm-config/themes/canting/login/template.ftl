<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width,initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${msg("loginAccountTitle")} – Canting</title>
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/css/canting-login.css">
</head>
<body data-page-id="login-${pageId}">
<div class="page">
  <aside>
    <div class="cloth" aria-hidden="true"></div>
    <div class="band">
      <div class="logo"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 182 46" width="182" height="46" role="img" aria-label="Canting">
<g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
<path d="M27.500 14.500 38.500 3.500" stroke="#B57A3F" stroke-width="4.600"/>
<path d="M12.600 15H28.400C31 22.500 26.600 29.200 20 29.200C13 29.200 9.400 21.600 12.600 15Z" fill="currentColor" stroke-width="2"/>
<path d="M13 24.400C7.500 21.200 3.600 24.200 4.400 31.200" stroke-width="2.700"/>
<g stroke-width="3.600"><path d="M63.500 16A8.600 8.600 0 1 0 63.500 28"/>
<circle cx="78.600" cy="22" r="8.600"/><path d="M87.200 13.400V30.600"/>
<path d="M95.400 30.600V13.400M95.400 21.400A7 7 0 0 1 109.400 21.400V30.600"/>
<path d="M118.200 7.500V25.600Q118.200 30.600 123.600 30.600M113.600 13.600H123.200"/>
<path d="M130.600 13.600V30.600"/>
<path d="M138.600 30.600V13.400M138.600 21.400A7 7 0 0 1 152.600 21.400V30.600"/>
<circle cx="168.600" cy="22" r="8.600"/><path d="M177.200 13.400V33.400C177.200 42.600 166.400 43.800 162 38.800"/></g></g>
<circle cx="130.600" cy="7" r="2.700" fill="#C8483E"/>
<g fill="currentColor"><circle cx="4.600" cy="38.400" r="2.300" fill="#C8483E"/><path d="M12.800 36.700a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400zm7.800 0a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400zm7.800 0a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400zm7.800 0a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400z"/></g>
</svg></div>
      <p class="motto">${msg("motto")}</p>
      <p>${msg("mottoMore")}</p>
    </div>
  </aside>
  <main>
    <div class="card">
      <h1><#nested "header"></h1>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <p class="msg ${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</p>
      </#if>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <p class="sub">${auth.attemptedUsername} · <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#nested "form">
      <#if displayInfo><div><#nested "info"></div></#if>
    </div>
    <div class="tiny">
      <p>${msg("office")}</p>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav class="langs"><#list locale.supported?sort_by('languageTag')?reverse as l><a href="${l.url}" lang="${l.languageTag}"<#if l.languageTag == lang> aria-current="true"</#if>>${l.label}</a><#sep> · </#list></nav>
      </#if>
    </div>
  </main>
</div>
</body>
</html>
</#macro>
