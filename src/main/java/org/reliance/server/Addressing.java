package org.reliance.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import org.apache.catalina.filters.RemoteIpFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Who is believed about addresses. Where readers reach the program is a setting, never a request's word; who asks is the
 * other end of the connection, or whom a trusted proxy names.
 */
@Configuration
class Addressing {

    /** Before whatever reads an address, but after what gives each answer its headers. */
    private static final int CLIENT = Ordered.HIGHEST_PRECEDENCE + 1;

    private static final int SITE = CLIENT + 1;
    private static final int HOST = SITE + 1;

    @Bean
    Deployment deployment(@Value("${" + PublicAddress.SETTING + ":}") String address) {
        return new Deployment(PublicAddress.parse(address));
    }

    /** Takes the client's address from X-Forwarded-For, from the right and past trusted proxies only. */
    @Bean
    FilterRegistrationBean<RemoteIpFilter> clientAddress(
            @Value("${" + TrustedProxies.SETTING + ":}") List<String> proxies) {
        TrustedProxies trusted = TrustedProxies.of(proxies);
        RemoteIpFilter filter = new RemoteIpFilter();
        filter.setInternalProxies(trusted.text());
        FilterRegistrationBean<RemoteIpFilter> registration = registered(filter, CLIENT);
        registration.setEnabled(!trusted.isEmpty());
        return registration;
    }

    @Bean
    FilterRegistrationBean<PublicAddressFilter> publicAddress(Deployment deployment) {
        return registered(new PublicAddressFilter(deployment.address()), SITE);
    }

    @Bean
    FilterRegistrationBean<HostGate> ownHost(Deployment deployment) {
        FilterRegistrationBean<HostGate> registration = registered(new HostGate(), HOST);
        registration.setEnabled(deployment.address().isEmpty());
        return registration;
    }

    /** The session's cookie leaves no encrypted connection. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> encryptedCookie(Deployment deployment) {
        return factory -> factory.getSettings().getSession().getCookie().setSecure(deployment.isEncrypted());
    }

    private static <T extends Filter> FilterRegistrationBean<T> registered(T filter, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }
}
