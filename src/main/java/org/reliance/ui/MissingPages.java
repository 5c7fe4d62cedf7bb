package org.reliance.ui;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.reliance.dashboard.Dashboard;
import org.springframework.stereotype.Component;

/**
 * Gives the first answer of a page that there is not the status 404. The page itself comes later, when the browser asks for
 * it, and says so; programs and search engines read the status alone.
 */
@Component
final class MissingPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Dashboard dashboard;

    MissingPages(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            if (!isThere(response)) {
                response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private boolean isThere(IndexHtmlResponse response) {
        RouteRegistry routes =
                response.getVaadinRequest().getService().getRouter().getRegistry();
        NavigationRouteTarget target = routes.getNavigationRouteTarget(path(response));
        if (!target.hasTarget()) {
            return false;
        }
        Class<?> page = target.getRouteTarget().getTarget();
        if (page == FigureView.class) {
            return target.getRouteParameters().get(FigureView.ID).stream()
                    .anyMatch(id ->
                            dashboard.edition().catalogue().figures().find(id).isPresent());
        }
        return page != ReportView.class
                || target.getRouteParameters().get(ReportView.ID).stream()
                        .anyMatch(id -> dashboard
                                .edition()
                                .catalogue()
                                .reports()
                                .find(id)
                                .isPresent());
    }

    private static String path(IndexHtmlResponse response) {
        String path =
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("");
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
