package io.jinlin.webshell.page;

import io.jinlin.identity.CurrentStaff;
import io.jinlin.tenancy.Looking;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.Tenants;
import io.jinlin.webshell.Banner;
import io.jinlin.webshell.Banners;
import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** What the templates ask about this request. */
@Named("shell")
@RequestScoped
public class Shell {

    @Inject
    @Any
    Instance<MenuEntries> departments;

    @Inject
    CurrentStaff staff;

    @Inject
    Tenancy tenancy;

    @Inject
    Tenants tenants;

    @Inject
    @Any
    Instance<Banners> banners;

    private @Nullable Menu menu;
    private @Nullable List<Banner> said;
    private @Nullable String icons;

    public Menu getMenu() {
        var known = menu;
        if (known == null) {
            known = Menu.of(departments.stream().toList(), staff::may);
            menu = known;
        }
        return known;
    }

    /** What departments have to say on every page. */
    public List<Banner> getBanners() {
        var known = said;
        if (known == null) {
            known = banners.stream().flatMap(each -> each.banners().stream()).toList();
            said = known;
        }
        return known;
    }

    public String getCompany() {
        return tenancy.current()
                .flatMap(tenant -> tenants.find(tenant.alias()))
                .map(Tenant::name)
                .orElse("");
    }

    /** Whether boards are told of changes; an operator who looks is told nothing that is not asked for. */
    public boolean isLive() {
        return tenancy.looking().filter(Looking.BY_AN_OPERATOR::equals).isEmpty();
    }

    public String getPerson() {
        return staff.isKnown() ? staff.name() : "";
    }

    public String getUsername() {
        return staff.isKnown() ? staff.username() : "";
    }

    /**
     * Before anything of the page is written.
     *
     * @throws io.jinlin.kernel.NotAllowed when the person may not see it
     */
    public void open(@Nullable String permission) {
        if (permission != null && !permission.isEmpty()) {
            staff.need(permission);
        }
        var shown = FacesContext.getCurrentInstance().getPartialViewContext();
        if (shown.isAjaxRequest() && !shown.isRenderAll() && !getNotices().isEmpty()) {
            shown.getRenderIds().add("notices");
        }
    }

    /** Where this person's day begins: the first place of their menu. */
    public String home() {
        return getMenu().first().map(MenuEntry::path).orElse("/shell/welcome.xhtml") + "?faces-redirect=true";
    }

    public boolean isHere(String path) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(path);
    }

    public List<Notice> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .toList();
    }

    /** Hands what was revealed to the one place of the page that asked for it. */
    public void reveal(@Nullable Object secret) {
        PrimeFaces.current().ajax().addCallbackParam("revealed", String.valueOf(secret));
    }

    /** Where people sign in: the one other place a form of ours may end up at, by redirect. */
    public String getSignInOrigin() {
        return ConfigProvider.getConfig()
                .getOptionalValue("jinlin.keycloak.url", URI.class)
                .map(keycloak -> keycloak.getScheme() + "://" + keycloak.getAuthority())
                .orElse("");
    }

    /** Where the symbols are. */
    public String getIcons() {
        var known = icons;
        if (known == null) {
            known = asset("icons.svg");
            icons = known;
        }
        return known;
    }

    /** Address of one of the shell's own files; it changes with their content, so that browsers may keep them for a year. */
    public String asset(String name) {
        var faces = FacesContext.getCurrentInstance();
        return faces.getApplication()
                        .getResourceHandler()
                        .createResource(name, "shell")
                        .getRequestPath() + "&v=" + Assets.VERSION;
    }

    /** For scripts: the words they show, as JSON. */
    public String getScriptWords() {
        return Assets.scriptWords(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
