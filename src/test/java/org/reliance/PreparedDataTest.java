package org.reliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Flaw;

/** Packages that are sound in themselves and yet of no use to the equations and the pages. */
class PreparedDataTest {

    @TempDir
    Path directory;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theProjectsOwnDataCanBeUsed() {
        PreparedData prepared = PreparedData.of(DataPackageReader.read(directory));

        assertThat(prepared.flaws()).isEmpty();
        assertThat(prepared.edition()).isPresent();
    }

    /** Each is one row more, or one row otherwise: {@code text -> other text}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "models         ! + alchemy,Alchemy,What if lead were gold?,9 ! models.csv:$:1 id: there are no equations for a model 'alchemy'; take one of oil-tax-manoeuvre, gas, loans, support",
                "figure_results ! oil-tax-loss,crude-loss, -> oil-tax-loss,profit, ! figure_results.csv:?:3 result: the model 'oil-tax-manoeuvre' has no result 'profit'; take one of ",
                "figure_results ! oil-tax-loss,crude-loss, -> oil-tax-loss,loss-share-of-gdp, ! figure_results.csv:?:3 result: the result is in % of GDP and the figure in USD bn;",
                "figure_results ! + x-y,subsidy-share,loss,line,1, ! figure_results.csv:$:2 figure: the figure shows no model;",
                "reference_series ! gdp,GDP of -> gdp-of-belarus,GDP of ! reference_values.csv:?:2 series: there is no 'gdp' in reference_series.csv, named by ",
                "reference_series ! export-duty-rate,(.*),share, -> export-duty-rate,$1,%, ! reference_series.csv:?:3 unit: the equations count this in share and not in %;",
                "levers         ! USD/bbl -> USD ! levers.csv:?:6 unit: the equations count this lever in USD/bbl and not in USD; write it in USD/bbl",
                "model_levers   ! (?m)^loans-loan-change-year,.*\\R -> `` ! models.csv:?:1 id: the equations of 'loans' need the lever 'loan-change-year', which the model does not offer; add it to model_levers",
                "model_levers   ! + gas-oil-price,gas,oil-price,9 ! model_levers.csv:$:3 lever: no equation of 'gas' reads the lever 'oil-price'; take the row out",
                "claims         ! ,cumulative-loss,USD bn -> ,cumulative-gain,USD bn ! claims.csv:?:4 result: the model 'oil-tax-manoeuvre' has no result 'cumulative-gain';",
                "claims         ! ,cumulative-loss,USD bn -> ,cumulative-loss,USD m ! claims.csv:?:5 unit: the claim is in USD m, but cumulative-loss is in USD bn;"
            })
    void whatCannotBeUsedIsAFlawWithItsPlace(String table, String edit, String flaw) throws IOException {
        Path file = directory.resolve(table.strip() + ".csv");
        String text = Files.readString(file);
        String[] halves = edit.split(" -> ", -1);
        String edited = edit.startsWith("+ ")
                ? text + edit.substring(2) + "\n"
                : text.replaceFirst(halves[0], halves[1].replace("``", ""));
        assertThat(edited.equals(text)).as("the edit changes something").isFalse();
        Files.writeString(file, edited);
        String last = String.valueOf(edited.lines().count());

        PreparedData prepared = PreparedData.of(DataPackageReader.read(directory));

        assertThat(prepared.edition()).isEmpty();
        assertThat(prepared.flaws())
                .extracting(Flaw::toString)
                .anyMatch(found -> found.startsWith(flaw.replace("$", last).replace(":?:", place(found))));
    }

    /** The line of a flaw, which depends on the data of the day. */
    private static String place(String flaw) {
        return flaw.replaceFirst("^[^:]*(:\\d+:).*$", "$1");
    }

    @Test
    void theStartEndsWithTheFlawsInWords() throws IOException {
        Files.writeString(
                directory.resolve("models.csv"),
                Files.readString(directory.resolve("models.csv")) + "alchemy,Alchemy,What if lead were gold?,9\n");

        assertThatThrownBy(() -> LiveData.in(directory, EditionFolder.none()))
                .isInstanceOf(BrokenDataException.class)
                .hasMessageMatching("(?s)the data package in .* cannot be used:\nmodels\\.csv:\\d+:1 id: there are no"
                        + " equations for a model 'alchemy'; take one of .*");
    }

    @Test
    void everyThingIsNamedOnce() throws IOException {
        Path models = directory.resolve("models.csv");
        Files.writeString(
                models, Files.readString(models) + "alchemy,Alchemy,What if?,9\nastrology,Astrology,What if?,10\n");
        Path results = directory.resolve("figure_results.csv");
        Files.writeString(
                results, Files.readString(results).replaceFirst("oil-tax-loss,crude-loss,", "oil-tax-loss,gain,"));

        List<Flaw> flaws = PreparedData.of(DataPackageReader.read(directory)).flaws();

        assertThat(flaws).hasSize(3).isSorted().extracting(Flaw::file).containsOnly("models.csv", "figure_results.csv");
    }
}
