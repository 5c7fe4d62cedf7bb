package org.reliance.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.reliance.server.PageRoutes;
import org.springframework.stereotype.Component;

/** The routes of the pages, as Vaadin keeps them. */
@Component
final class VaadinRoutes implements PageRoutes {

    private final ServletContext context;

    VaadinRoutes(ServletContext context) {
        this.context = context;
    }

    @Override
    public Optional<String> findRoute(String path) {
        RouteConfiguration routes =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)));
        return routes.getRoute(path).flatMap(routes::getTemplate);
    }
}
