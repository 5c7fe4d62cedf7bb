package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestRoutesTest {

    private static final PageRoutes PAGES = path -> path.startsWith("figures/")
            ? Optional.of("figures/:figure")
            : Optional.of(path).filter(""::equals);

    private static String route(String path, String query, int status) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setStatus(status);
        ServerRequestObservationContext context = new ServerRequestObservationContext(request, response);
        context.setPathPattern("/**");
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("pages", PAGES);
        return new RequestRoutes(beans.getBeanProvider(PageRoutes.class))
                .uri(context)
                .getValue();
    }

    @ParameterizedTest
    @CsvSource({
        "/,                     ,                    200, /",
        "/figures/oil,          oil-price=55,        200, /figures/:figure",
        "/figures/other,        ,                    200, /figures/:figure",
        "/,                     v-r=uidl&v-uiId=3,   200, /?v-r=uidl",
        "/figures/oil,          v-r=init&location=x, 200, /?v-r=init",
        "/VAADIN/build/a-1.js,  ,                    200, /VAADIN/**",
        "/VAADIN/build/a-2.js,  ,                    404, NOT_FOUND",
        "/figures/nothing,      ,                    404, NOT_FOUND",
        "/whatever,             %ff=1,               400, UNKNOWN",
        "/figures/oil,          %ff=1,               200, /figures/:figure",
    })
    void aPageIsCountedByItsRoute(String path, String query, int status, String route) {
        assertThat(route(path, query, status)).isEqualTo(route);
    }

    @Test
    void thoughtUpAddressesAreOneRoute() {
        assertThat(Stream.iterate(1, number -> number + 1)
                        .limit(100)
                        .flatMap(number ->
                                Stream.of(route("/x" + number, "y=" + number, 200), route("/", "v-r=z" + number, 400)))
                        .distinct())
                .containsExactlyInAnyOrder("UNKNOWN", "/");
    }
}
