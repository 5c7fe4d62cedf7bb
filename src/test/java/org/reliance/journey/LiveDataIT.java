package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees whose page is open while someone edits the data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveDataIT {

    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final String SUPPORT = "Sivitsky 2019: net support almost halved in 2016, to about 5 % of GDP";
    private static final String NET_SUPPORT_2015 = "2015,stated,10,";

    private Path data;
    private Program program;
    private Chromium chromium;
    private Reader reader;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        data = directory;
        copyData();
        program = Program.start("--reliance.data=" + data);
        chromium = Chromium.start();
    }

    @BeforeEach
    void begin() throws IOException {
        copyData();
        reader = Reader.before(chromium.browser(), program.address());
    }

    @AfterAll
    void end() {
        chromium.close();
        program.close();
    }

    private void copyData() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Other programs may slow the machine, but not three times in a row. */
    @Test
    void anEditedValueIsOnTheOpenPageWithinTwoSeconds() throws IOException {
        reader.opens("/figures/subsidy-share").sees(AriaRole.HEADING, SUPPORT);
        Duration quickest = PROMISED.multipliedBy(10);
        for (int value = 11; value <= 13; value++) {
            long start = System.nanoTime();
            edit("observations.csv", NET_SUPPORT_2015, "2015,stated," + value + ",");
            cell(value + " % of GDP").waitFor();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
            copyData();
            cell("10 % of GDP").waitFor();
        }

        assertThat(quickest).isLessThan(PROMISED);
        reader.meetsNoFault();
    }

    @Test
    void anEditWithAFlawKeepsTheOldValueAndIsNamedWithItsPlace() throws IOException {
        reader.opens("/figures/subsidy-share").sees(AriaRole.HEADING, SUPPORT);
        edit("observations.csv", NET_SUPPORT_2015, "2015,stated,ten,");

        reader.sees("An edit of the data is not shown: one flaw has to be corrected");
        cell("10 % of GDP").waitFor();
        reader.meetsNoBarrier();
        assertThat(reader.page().request().get("/actuator/health").text())
                .contains("STALE")
                .containsPattern("observations\\.csv:\\d+:9 value: 'ten' is not a plain decimal");
        reader.clicks(AriaRole.LINK, "An edit of the data is not shown: one flaw has to be corrected")
                .standsAt("/health")
                .sees("'ten' is not a plain decimal such as 10.35");

        edit("observations.csv", "2015,stated,ten,", "2015,stated,eleven,");
        reader.sees("'eleven' is not a plain decimal such as 10.35");

        copyData();
        reader.sees("The pages show what the data say.").meetsNoFault();
    }

    @Test
    void anEditLeavesTheLeversWhereTheReaderHasMovedThem() throws IOException {
        String moved = "Cumulative loss: 7.687 USD bn by 2025 in your scenario, 10.35 USD bn in the baseline";
        reader.opens("/figures/oil-tax-loss")
                .writes("55", "Price of Urals crude, exact number, USD/bbl")
                .sees(AriaRole.HEADING, moved);
        edit("levers.csv", "Price of Urals crude", "Price of a barrel of Urals");

        Locator price = reader.page().getByLabel("Price of a barrel of Urals, exact number, USD/bbl");
        price.waitFor();
        assertThat(price.inputValue()).isEqualTo("55");
        reader.sees(AriaRole.HEADING, moved)
                .standsAt("/figures/oil-tax-loss?oil-price=55")
                .meetsNoFault();
    }

    @Test
    void aFigureThatAnEditTakesAwayLeavesItsOpenPageWithAWayOn() throws IOException {
        reader.opens("/figures/subsidy-share").sees(AriaRole.HEADING, SUPPORT);
        for (String file : new String[] {"figures", "figure_indicators", "figure_events"}) {
            edit(file + ".csv", "(?m)^subsidy-share[-,].*\\R", "");
        }

        reader.sees(AriaRole.HEADING, "There is nothing at this address");
        copyData();
        reader.sees(AriaRole.HEADING, SUPPORT);
    }

    @Test
    void markupAndFormulasOfTheDataAreShownAsTheyAreWritten() throws IOException {
        String hostile = "<img src=x onerror=document.title='taken'> ${7*7} =HYPERLINK(1)";
        reader.opens("/figures/subsidy-share").sees(AriaRole.HEADING, SUPPORT);
        edit("figures.csv", SUPPORT, Matcher.quoteReplacement(hostile));

        reader.sees(AriaRole.HEADING, hostile)
                .isOn(hostile + " · Reliance")
                .opens("/")
                .sees(AriaRole.LINK, hostile);
        assertThat(reader.page().locator("img[src=x]").count()).isZero();
        reader.meetsNoFault();
    }

    private Locator cell(String text) {
        return reader.page()
                .locator("reliance-table td")
                .getByText(text, new Locator.GetByTextOptions().setExact(true))
                .first();
    }

    /** As many editors do it: another file is written and takes the place of the old one. */
    private void edit(String file, String pattern, String replacement) throws IOException {
        Path path = data.resolve(file);
        String text = Files.readString(path);
        String edited = text.replaceAll(pattern, replacement);
        assertThat(edited).as(file).isNotEqualTo(text);
        Files.move(
                Files.writeString(data.resolve("." + file + ".new"), edited),
                path,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
