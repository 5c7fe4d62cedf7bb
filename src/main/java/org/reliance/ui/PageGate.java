package org.reliance.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionExpiredHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.RpcInvocationEvent;
import com.vaadin.flow.server.communication.RpcInvocationListener;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reliance.server.Clients;
import org.reliance.server.OpenPages;
import org.reliance.server.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets as many pages be open as {@link OpenPages} has places, and tells everybody else to come again. A page that is let go
 * is closed as if its reader had left; the script in the browser loads it anew from its address at the next thing that the
 * reader does.
 */
@Component
final class PageGate implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BARE_SESSIONS = 1000;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);
    private static final Refusal NO_ROOM = new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            Words.say("full.title"),
            Words.say("full.text", RETRY_AFTER.toSeconds()),
            Optional.of(RETRY_AFTER));
    private static final String PLACE = OpenPages.Place.class.getName();
    private static final String KIND = ApplicationConstants.REQUEST_TYPE_PARAMETER;
    private static final String INTERNAL = "/VAADIN/";

    private final transient OpenPages pages;
    private final transient BareSessions sessions = new BareSessions(MOST_BARE_SESSIONS);
    private transient volatile int patience;

    PageGate(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Door());
        event.addVaadinRequestInterceptor(new UnusedPlaces());
        event.getSource().addRpcInvocationListener(new Gestures());
        event.getSource().addSessionInitListener(init -> begin(init.getSession()));
        event.getSource().addSessionDestroyListener(destroy -> sessions.remove(destroy.getSession()));
        event.getSource().addUIInitListener(init -> seat(init.getUI()));
    }

    private boolean hasRoom(VaadinRequest request) {
        String kind = request.getParameter(KIND);
        String client = Clients.of(request.getRemoteAddr());
        if (ApplicationConstants.REQUEST_TYPE_INIT.equals(kind)) {
            Optional<OpenPages.Place> place = pages.take(client);
            place.ifPresent(taken -> request.setAttribute(PLACE, taken));
            return place.isPresent();
        }
        return kind != null || isInternal(request) || pages.hasRoom(client);
    }

    private static boolean isInternal(VaadinRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("").startsWith(INTERNAL);
    }

    private void begin(VaadinSession session) {
        patience = session.getSession().getMaxInactiveInterval();
        sessions.add(session);
    }

    private void seat(UI ui) {
        Optional<OpenPages.Place> taken =
                Optional.ofNullable(VaadinRequest.getCurrent()).flatMap(PageGate::findPlace);
        if (taken.isEmpty()) {
            // No browser began it.
            return;
        }
        OpenPages.Place place = taken.get();
        VaadinSession session = ui.getSession();
        place.seat(() -> letGo(ui, session));
        ComponentUtil.setData(ui, OpenPages.Place.class, place);
        sessions.remove(session);
        session.getSession().setMaxInactiveInterval(patience);
        ui.addDetachListener(detach -> leave(ui, session, place));
    }

    private void leave(UI ui, VaadinSession session, OpenPages.Place place) {
        place.leave();
        if (session.getUIs().stream().allMatch(ui::equals)) {
            sessions.add(session);
        }
    }

    private static void letGo(UI ui, VaadinSession session) {
        session.lock();
        try {
            if (ui.getSession() != null) {
                ui.accessSynchronously(() -> {
                    ui.close();
                    session.removeUI(ui);
                });
            }
        } finally {
            session.unlock();
        }
        BareSessions.end(session);
    }

    private static Optional<OpenPages.Place> findPlace(VaadinRequest request) {
        return Optional.ofNullable((OpenPages.Place) request.getAttribute(PLACE));
    }

    /** Answers in place of Vaadin when there is no room for the page that is asked for. */
    private final class Door implements RequestHandler, SessionExpiredHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
                throws IOException {
            if (hasRoom(request)) {
                return false;
            }
            BareSessions.end(session);
            NO_ROOM.write(
                    ((VaadinServletRequest) request).getHttpServletRequest(),
                    ((VaadinServletResponse) response).getHttpServletResponse());
            return true;
        }

        /**
         * The script of a page that was let go says now and then that it is there. Vaadin's own answer would have it load
         * the page anew, though nobody looks at it; this one says that the page is not there, and the script waits.
         */
        @Override
        public boolean handleSessionExpired(VaadinRequest request, VaadinResponse response) {
            boolean isHeartbeat = ApplicationConstants.REQUEST_TYPE_HEARTBEAT.equals(request.getParameter(KIND));
            if (isHeartbeat) {
                response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
            return isHeartbeat;
        }
    }

    /** Notices what readers do. */
    private static final class Gestures implements RpcInvocationListener {

        private static final long serialVersionUID = 1L;

        /** What the script answers when the server has asked it something. */
        private static final String ANSWER = JsonConstants.RPC_TYPE_CHANNEL;

        @Override
        public void invocationStarted(RpcInvocationEvent event) {
            if (!ANSWER.equals(event.getType()) && !EditionWatch.LOOK.equals(event.getName())) {
                Optional.ofNullable(ComponentUtil.getData(event.getUI(), OpenPages.Place.class))
                        .ifPresent(OpenPages.Place::touch);
            }
        }
    }

    /** Gives back the place of a page that did not come to be, say since its address is none. */
    private static final class UnusedPlaces implements VaadinRequestInterceptor {

        private static final long serialVersionUID = 1L;

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            // Nothing is known yet.
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception e) {
            // Whatever failed is reported elsewhere; the end of the request comes in any case.
        }

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
            findPlace(request).ifPresent(OpenPages.Place::leaveIfEmpty);
        }
    }
}
