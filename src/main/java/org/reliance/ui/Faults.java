package org.reliance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reliance.server.Incident;
import org.reliance.server.IncidentLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells a reader that what they have just done has failed, and under which number the log has it. A message that could not
 * even be handed to the page is the fault of its sender: one line in the log.
 */
@Component
final class Faults implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final String PROGRAM = "org.reliance.";
    /** Where Vaadin takes messages apart and hands them on. */
    private static final String MESSAGES = "com.vaadin.flow.server.communication.";

    private final transient IncidentLog incidents;

    Faults(IncidentLog incidents) {
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::report));
    }

    private void report(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        if (isOfMessage(thrown)) {
            LOG.warn("a message to a page was not understood: {}", thrown.toString());
            return;
        }
        UI ui = UI.getCurrent();
        Incident incident = incidents.report("the page " + path(ui), thrown);
        if (VaadinRequest.getCurrent() instanceof ServletRequest request) {
            incident.rememberIn(request);
        }
        layout(ui).ifPresent(layout -> layout.tell(incident));
    }

    private static String path(@Nullable UI ui) {
        return ui == null ? "" : ui.getActiveViewLocation().getPath();
    }

    private static Optional<MainLayout> layout(@Nullable UI ui) {
        return ui == null
                ? Optional.empty()
                : ui.getActiveRouterTargetsChain().stream()
                        .filter(MainLayout.class::isInstance)
                        .map(MainLayout.class::cast)
                        .findFirst();
    }

    /** Whether it failed while the message was taken apart, before any code of the program had its turn. */
    static boolean isOfMessage(Throwable thrown) {
        if (!(thrown instanceof Exception)) {
            return false;
        }
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (!isThrownByMessages(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThrownByMessages(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(place -> place.startsWith(PROGRAM) || place.startsWith(MESSAGES))
                .findFirst()
                .filter(place -> place.startsWith(MESSAGES))
                .isPresent();
    }
}
