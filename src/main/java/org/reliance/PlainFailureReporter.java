package org.reliance;

import org.jspecify.annotations.Nullable;
import org.reliance.server.WrongSettingException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says on the console why the program did not start: the reason and the cure, without a frame around them. */
final class PlainFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("reliance: " + analysis.getDescription());
        String cure = analysis.getAction();
        if (cure != null && !cure.isBlank()) {
            System.err.println("reliance: " + cure);
        }
    }

    /** A data package with flaws. */
    static final class BrokenData extends AbstractFailureAnalyzer<BrokenDataException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, BrokenDataException cause) {
            return new FailureAnalysis(
                    cause.getMessage(), "correct what each line names as file:line:column, then start again", cause);
        }
    }

    /** A port that something else listens on. */
    static final class TakenPort extends AbstractFailureAnalyzer<PortInUseException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, PortInUseException cause) {
            return new FailureAnalysis(
                    "port " + cause.getPort() + " is taken", "choose another with --port, or stop what uses it", cause);
        }
    }

    /** A setting that says what no server could do. */
    static final class WrongSetting extends AbstractFailureAnalyzer<WrongSettingException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, WrongSettingException cause) {
            return new FailureAnalysis(cause.getMessage(), null, cause);
        }
    }
}
