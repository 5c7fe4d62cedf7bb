package org.reliance.journey;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the program, the browser and a site that may frame figures once a run, and gives each test a {@link Reader} of its
 * own.
 */
final class Journeys implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(Journeys.class);
    private static final Path PICTURES = Path.of("target", "journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(Reader.class, Newspaper.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store run = test.getRoot().getStore(NAMESPACE);
        Newspaper newspaper = run.computeIfAbsent(Newspaper.class, type -> Newspaper.open(), Newspaper.class);
        if (parameter.getParameter().getType() == Newspaper.class) {
            return newspaper;
        }
        Program program = run.computeIfAbsent(
                Program.class, type -> Program.start("--reliance.embed.origins=" + newspaper.origin()), Program.class);
        Browser browser = run.computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class)
                .browser();
        return test.getStore(NAMESPACE)
                .computeIfAbsent(Reader.class, type -> Reader.before(browser, program.address()), Reader.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Reader reader = test.getStore(NAMESPACE).get(Reader.class, Reader.class);
        if (reader == null) {
            return;
        }
        boolean failed = test.getExecutionException().isPresent();
        if (failed || !reader.listFaults().isEmpty()) {
            reader.keepPicture(PICTURES.resolve(test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName() + ".png"));
        }
        if (!failed) {
            reader.meetsNoFault();
        }
    }
}
