package org.reliance;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether the process ends when its memory does. One that goes on is worse than none: threads have died in it that nobody
 * starts again. Only who starts the virtual machine can tell it so; a jar cannot.
 */
final class OutOfMemory {

    /** Either ends the process. */
    private static final List<String> OPTIONS = List.of("ExitOnOutOfMemoryError", "CrashOnOutOfMemoryError");

    private OutOfMemory() {}

    /**
     * What to tell whoever started the program; empty when the process ends as it should.
     *
     * @param isOn whether the virtual machine was started with {@code -XX:+} that option
     */
    static Optional<String> findWarning(Predicate<String> isOn) {
        return OPTIONS.stream().anyMatch(isOn)
                ? Optional.empty()
                : Optional.of("reliance: when memory runs out, this process does not end by itself and may go on deaf; "
                        + "start it with JDK_JAVA_OPTIONS=-XX:+ExitOnOutOfMemoryError");
    }

    /** The warning about this process. */
    static Optional<String> findWarning() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return machine == null
                ? Optional.empty()
                : findWarning(option ->
                        Boolean.parseBoolean(machine.getVMOption(option).getValue()));
    }
}
