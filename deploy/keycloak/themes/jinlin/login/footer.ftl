<#macro content>
<p class="jinlin-help">${msg("jinlinHelp")}</p>
</#macro>
