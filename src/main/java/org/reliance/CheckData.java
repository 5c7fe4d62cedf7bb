package org.reliance;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.reliance.catalogue.DataPackage;
import org.reliance.catalogue.DataPackage.TableDescription;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Flaw;
import org.reliance.dashboard.Edition;

/** Says what is wrong with a data package, as the server would at its start, and starts no server. */
final class CheckData {

    /** The argument of the program by which it is asked for; a directory follows. */
    static final String COMMAND = "check-data";

    /** What the process ends with. */
    static final int SOUND = 0;

    static final int FLAWED = 1;
    static final int MISUSED = 2;

    private CheckData() {}

    /**
     * Checks the package in a directory.
     *
     * @param arguments those behind the command: the directory
     * @param out is told the flaws, a line each as {@code file:line:column what is wrong; what would be right}, or how
     *     much was read without one
     * @param errors is told of a wrong use
     * @return what the process is to end with
     */
    static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        if (arguments.size() != 1) {
            errors.println("usage: " + COMMAND + " DIR");
            return MISUSED;
        }
        PreparedData prepared = PreparedData.of(DataPackageReader.read(Path.of(arguments.getFirst())));
        prepared.flaws().stream().map(Flaw::toString).forEach(out::println);
        prepared.edition().map(Edition::source).map(CheckData::size).ifPresent(out::println);
        return prepared.flaws().isEmpty() ? SOUND : FLAWED;
    }

    private static String size(DataPackage source) {
        int rows = source.tables().stream().mapToInt(TableDescription::rows).sum();
        return "%d tables, %d rows: no flaws".formatted(source.tables().size(), rows);
    }
}
