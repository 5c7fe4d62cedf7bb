package org.reliance.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses queries in which a program could not see what was made of them: a key that is given more than once, and one that
 * the address does not know. Whatever takes the whole query looks for unknown keys itself.
 */
final class QueryGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Map<String, String[]> given = request.getParameterMap();
        BadRequest.throwIfAny(given.entrySet().stream()
                .filter(entry -> entry.getValue().length > 1)
                .map(entry -> BadRequest.twice(entry.getKey()))
                .toList());
        if (handler instanceof HandlerMethod method) {
            findKeys(method).ifPresent(keys -> BadRequest.throwIfOthers(given.keySet(), keys));
        }
        return true;
    }

    /** The keys that a method names; empty where it takes the whole query. */
    private static Optional<List<String>> findKeys(HandlerMethod method) {
        List<Parameter> parameters =
                Arrays.stream(method.getMethod().getParameters()).toList();
        return parameters.stream().anyMatch(parameter -> Map.class.isAssignableFrom(parameter.getType()))
                ? Optional.empty()
                : Optional.of(parameters.stream()
                        .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                        .map(Parameter::getName)
                        .toList());
    }
}
