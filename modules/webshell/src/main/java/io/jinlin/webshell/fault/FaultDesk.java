package io.jinlin.webshell.fault;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Words;
import io.jinlin.webshell.page.Notice;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong on a page into words where they help: by the field, in the message area, or on a page of its own. */
class FaultDesk extends ExceptionHandlerWrapper {

    private static final int FORBIDDEN = 403;
    private static final Logger LOG = System.getLogger(FaultDesk.class.getName());

    FaultDesk(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        if (queued.hasNext()) {
            var thrown = queued.next().getContext().getException();
            queued.remove();
            while (queued.hasNext()) {
                queued.next();
                queued.remove();
            }
            if (!(thrown instanceof AbortProcessingException)) {
                answer(FacesContext.getCurrentInstance(), Fault.of(thrown));
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Fault fault) {
        if (fault instanceof Fault.Broken broken && canStillSay(faces)) {
            sayByTheField(faces, broken.violation());
        } else if (fault instanceof Fault.Broken broken
                && broken.violation().rule().status() == FORBIDDEN) {
            show(faces, FORBIDDEN, text(faces, broken.violation()));
        } else if (fault instanceof Fault.Outdated outdated && canStillSay(faces)) {
            if (outdated.who() == null) {
                say(faces, Notice.Kind.STALE, "webshell.stale");
            } else {
                say(faces, Notice.Kind.STALE, "webshell.stale.by", outdated.who(), String.valueOf(outdated.what()));
            }
        } else if (fault instanceof Fault.NoPage page) {
            if (page.status() == FORBIDDEN && canStillSay(faces) && isAjax(faces)) {
                say(faces, Notice.Kind.FAILED, "webshell.403.inplace", page.subject());
            } else {
                show(faces, page.status(), page.subject());
            }
        } else if (fault instanceof Fault.Expired expired) {
            openAnew(faces, expired.viewId());
        } else if (fault instanceof Fault.Away) {
            if (canStillSay(faces)) {
                say(faces, Notice.Kind.FAILED, "webshell.503.inplace");
            } else {
                show(faces, DatabaseAwayFilter.STATUS, "");
            }
        } else {
            unknown(faces, fault);
        }
    }

    /** Before rendering the page itself can carry the words. */
    private static boolean canStillSay(FacesContext faces) {
        return faces.getViewRoot() != null
                && faces.isPostback()
                && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    }

    private static boolean isAjax(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest();
    }

    private static void say(FacesContext faces, Notice.Kind kind, String key, Object... args) {
        faces.addMessage(null, new Notice(kind, Words.text(faces.getViewRoot().getLocale(), key, args)));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static String text(FacesContext faces, RuleViolation violation) {
        var locale = faces.getApplication().getViewHandler().calculateLocale(faces);
        return Words.text(locale, violation.rule().key(), violation.args());
    }

    private static void sayByTheField(FacesContext faces, RuleViolation violation) {
        var text = Words.text(faces.getViewRoot().getLocale(), violation.rule().key(), violation.args());
        var input = violation.field() == null ? null : input(faces, violation.field());
        if (input == null) {
            faces.addMessage(null, new Notice(Notice.Kind.FAILED, text));
        } else {
            faces.addMessage(input.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    private static @Nullable UIComponent input(FacesContext faces, String id) {
        var found = new UIComponent[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (id.equals(component.getId()) && component instanceof EditableValueHolder) {
                found[0] = component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static void unknown(FacesContext faces, Fault fault) {
        var trace = UUID.randomUUID().toString().substring(0, 8);
        var cause = fault instanceof Fault.Unknown unknown
                ? unknown.cause()
                : fault instanceof Fault.Broken broken ? broken.violation() : new FacesException(fault.toString());
        LOG.log(Level.ERROR, "page failed, trace " + trace, cause);
        if (canStillSay(faces)) {
            say(faces, Notice.Kind.FAILED, "webshell.500.inplace", trace);
        } else {
            show(faces, 500, trace);
        }
    }

    /** Session and view are gone: the same address again, where the browser puts the draft back. */
    private static void openAnew(FacesContext faces, String viewId) {
        var external = faces.getExternalContext();
        var referer = external.getRequestHeaderMap().get("Referer");
        var own = external.getRequestContextPath() + viewId;
        var address = referer != null && referer.contains(own) ? referer.substring(referer.indexOf(own)) : own;
        try {
            external.redirect(address);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static void show(FacesContext faces, int status, String subject) {
        var external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                ((HttpServletRequest) external.getRequest()).setAttribute("jinlin.subject", subject);
                external.setResponseStatus(status);
                if (status == DatabaseAwayFilter.STATUS) {
                    external.setResponseHeader("Retry-After", DatabaseAwayFilter.SECONDS);
                }
                if (external.getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE)) {
                    // even the page about the fault is broken: words alone
                    external.setResponseContentType("text/plain;charset=UTF-8");
                    external.getResponseOutputWriter()
                            .write(Words.text(Locale.SIMPLIFIED_CHINESE, "webshell.500.text") + ' ' + subject);
                } else if (isAjax(faces)) {
                    external.redirect(external.getRequestContextPath() + "/shell/" + status + ".xhtml");
                } else {
                    external.responseSendError(status, subject);
                }
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }
}
