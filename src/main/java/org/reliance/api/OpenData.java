package org.reliance.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reliance.server.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What holds for all of the API: the pages of any site may read it, without credentials, since it is open data; nothing
 * else than reading is opened, and no query is half understood.
 */
@Configuration
class OpenData implements WebMvcConfigurer {

    private static final String API = "/api/**";
    private static final String DESCRIPTION = "/v3/api-docs/**";
    private static final List<String> READING = List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());
    private static final Set<String> OPENED =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new QueryGate()).addPathPatterns(API);
    }

    @Bean
    CorsFilter openToReading() {
        CorsConfiguration reading = new CorsConfiguration();
        reading.addAllowedOrigin(CorsConfiguration.ALL);
        reading.setAllowedMethods(READING);
        reading.addAllowedHeader(CorsConfiguration.ALL);
        reading.setExposedHeaders(List.of(
                HttpHeaders.CONTENT_DISPOSITION,
                HttpHeaders.CONTENT_LENGTH,
                HttpHeaders.ETAG,
                HttpHeaders.LINK,
                HttpHeaders.RETRY_AFTER));
        reading.setMaxAge(Duration.ofHours(1));
        CorsFilter filter = new CorsFilter(new ReadingAlone(reading));
        filter.setCorsProcessor(new Refusing());
        return filter;
    }

    /** Says as a problem document what is not opened. */
    private static final class Refusing extends DefaultCorsProcessor {

        @Override
        public boolean processRequest(
                @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            boolean isOpen = super.processRequest(configuration, request, response);
            if (!isOpen) {
                Refusal.of(
                                HttpStatus.FORBIDDEN,
                                "Pages of other sites may read the API with GET; 'Origin' is a site such as"
                                        + " https://news.example.")
                        .write(request, response);
            }
            return isOpen;
        }

        /** Its own words would come before those above. */
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
        }
    }

    /** Leaves a request that is more than reading as it is: the program's own pages send some, from behind any proxy. */
    private static final class ReadingAlone extends UrlBasedCorsConfigurationSource {

        ReadingAlone(CorsConfiguration reading) {
            registerCorsConfiguration(API, reading);
            registerCorsConfiguration(DESCRIPTION, reading);
        }

        @Override
        public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
            return OPENED.contains(request.getMethod()) ? super.getCorsConfiguration(request) : null;
        }
    }
}
