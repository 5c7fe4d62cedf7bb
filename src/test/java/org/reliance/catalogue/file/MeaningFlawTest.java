package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that keep to their schema and yet mean nothing. */
class MeaningFlawTest {

    @TempDir
    Path directory;

    private PackageSketch sketch;

    @BeforeEach
    void sound() {
        sketch = PackageSketch.in(directory)
                .table(
                        "sources | id* report footnote title author publisher published address note",
                        "roe-source,roe-2020,,A source,,,,,")
                .table("events | id* occurrence title category period period_basis standing fulfils report section"
                        + " paragraph footnote claimant source note")
                .table("disagreements | id* kind title first_observation first_event second_observation second_event"
                        + " second_reference arithmetic meaning")
                .table(
                        "levers | id* name group sort kind unit default low high step evidence report section address"
                                + " status note draws",
                        "price,Price,Market,world,number,USD,70,20,150,1,Assumed,,,,unverified,,",
                        "until,Last year,Law,policy,year,year,2025,2019,2030,,Law,,,,seen,,",
                        "end,End,Law,policy,choice,,none,,,,Law,,,,seen,,")
                .table("lever_choices | id* lever choice label meaning", "end-none,end,none,None,Nothing ends")
                .table("lever_levels | id* lever value label evidence observation", "price-70,price,70,Fair,Said so,")
                .table("models | id* title question position", "gas,Gas,What if?,1", "oil,Oil,What if?,2")
                .table(
                        "model_levers | id* model lever position",
                        "gas-price,gas,price,2",
                        "gas-end,gas,end,1",
                        "gas-until,gas,until,3")
                .table("presets | id* model title meaning claim", "now,gas,Now,As it is,")
                .table("preset_levers | id* preset lever value", "now-price,now,price,80")
                .table(
                        "claims | id* model title result unit value low high claimant observation reason",
                        "ten,gas,Ten,loss,USD bn,10,,,,,")
                .table("claim_cases | id* claim title expected position period", "ten-a,ten,A,10.35,1,")
                .table("claim_levers | id* case lever value", "ten-a-end,ten-a,end,none");
        sketch.row("reports", "roe-2020,Roe 2020,On Oil,Richard Roe,An Institute,,,2020,inferred,en,Counts oil.,");
    }

    private List<String> flawsOfObservation(String cells) {
        return sketch.row("observations", cells).flaws();
    }

    @Test
    void findsNothingInASoundPackage() {
        assertThat(sketch.flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "2019-02-29", "2020/2019", "next year", "../..", "20XX", "2019-37"})
    void namesWhatIsNoPeriod(String period) {
        assertThat(flawsOfObservation("x,paid,doe-2019,GAS,2,," + period + ",stated,1,,,,exact,reported,,,,,"))
                .singleElement()
                .asString()
                .startsWith("observations.csv:4:7 period: '" + period + "' is no period; write 2015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2015", "2018-12", "2018-12-06", "200X", "2021-23", "2019-34", "2005/2015", "../2014", "2016/.."
            })
    void readsEveryFormOfPeriod(String period) {
        assertThat(flawsOfObservation("x,paid,doe-2019,GAS,2,," + period + ",stated,1,,,,exact,reported,,,,,"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // value,low,high,absence,firmness | column | what
                "5,6,7,,about           | 9:value   | 5 lies outside of 6 to 7",
                ",7,6,,range            | 10:low    | low is more than high",
                ",6,,,range             | 11:high   | the cell is empty",
                "5,4,,,about            | 11:high   | one bound stands without the other",
                ",,,,exact              | 9:value   | the cell is empty",
                "5,,,secret,exact       | 12:absence| the number is there",
                "5,,,secret,unstated    | 9:value   | a reading that is unstated has no number",
                ",4,5,rose,directional  | 10:low    | a reading that is directional has no number",
                ",,,,directional        | 12:absence| the cell is empty",
                "5,,,,precise           | 13:firmness| 'precise' is not allowed"
            })
    void holdsReadingsAgainstTheirFirmness(String reading, String place, String what) {
        String[] column = place.split(":", -1);

        assertThat(flawsOfObservation("x,paid,doe-2019,GAS,2,,2019,stated," + reading + ",reported,,,,,"))
                .anyMatch(flaw -> flaw.startsWith("observations.csv:4:" + column[0] + " " + column[1] + ": " + what));
    }

    @ParameterizedTest
    @ValueSource(strings = {",,", "GAS,,", ",2,"})
    void namesAStatementThatNothingLeadsTo(String locator) {
        assertThat(flawsOfObservation("x,paid,doe-2019," + locator + ",2019,stated,1,,,,exact,reported,,,,,"))
                .singleElement()
                .asString()
                .contains("nothing leads to the statement; name section and paragraph, or a footnote");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "derived,,,paid-2019 paid-2017,a - b,| 17 | derived_from: there is no 'paid-2017' in observations.csv",
                "derived,,,,a - b,                   | 17 | derived_from: the cell is empty",
                "derived,,,paid-2019,,               | 18 | derivation: the cell is empty",
                "derived,,,x,x - x,                  | 17 | derived_from: the derivation leads back to itself",
                "reported,,,paid-2019,,              | 17 | derived_from: the observation is stated, not derived",
                "reference,,,,,                      | 14 | nature: 'reference' is not allowed",
                "reported,,roe-source,,,             | 16 | source: 'roe-source' is named by another report"
            })
    void holdsObservationsAgainstTheirOrigin(String origin, int column, String what) {
        assertThat(flawsOfObservation("x,paid,doe-2019,GAS,2,,2019,stated,1,,,,exact," + origin))
                .singleElement()
                .asString()
                .startsWith("observations.csv:4:" + column + " " + what);
    }

    @Test
    void namesDerivationsThatGoRoundInACircle() {
        sketch.row("observations", "x,paid,doe-2019,GAS,2,,2019,stated,1,,,,exact,derived,,,y,y,");
        sketch.row("observations", "y,paid,doe-2019,GAS,2,,2019,stated,1,,,,exact,derived,,,x paid-2019,x,");

        assertThat(sketch.flaws()).hasSize(2).allMatch(flaw -> flaw.contains("leads back to itself"));
    }

    @Test
    void letsOnlyOutcomesFulfilOnlyPlans() {
        String rest = ",doe-2019,GAS,1,,,,";
        sketch.rows(
                "events",
                "plan,signing,Signing,treaty,2019-12,stated,planned," + rest,
                "done,signing,Signing,treaty,2021-11-04,stated,happened,plan" + rest,
                "again,signing,Signing,treaty,2022,stated,happened,done" + rest,
                "later,signing,Signing,treaty,2023,stated,planned,plan" + rest,
                "lost,signing,Signing,treaty,2023,stated,happened,nothing" + rest);

        assertThat(sketch.flaws())
                .containsExactly(
                        "events.csv:4:8 fulfils: 'done' is happened, not planned;"
                                + " name an event that is planned, expected or proposed",
                        "events.csv:5:8 fulfils: what is itself planned fulfils nothing yet;"
                                + " leave the cell empty, or let standing say how it came about",
                        "events.csv:6:8 fulfils: there is no 'nothing' in events.csv;"
                                + " name one that stands there, or add it");
    }

    @Test
    void wantsOneStatementOnEachSideOfADisagreement() {
        sketch.rows("disagreements", "d,range,Two prices,paid-2019,,,,,,Quote both");

        assertThat(sketch.flaws())
                .containsExactly("disagreements.csv:2:6 second_observation: a side is one observation, one event or one"
                        + " reference value; fill one of second_observation, second_event, second_reference");
    }

    @Test
    void setsAStatementBesideAReferenceValueThatExists() {
        sketch.rows("disagreements", "d,range,Two prices,paid-2019,,,,price-1999,,Quote both");

        assertThat(sketch.flaws())
                .containsExactly("disagreements.csv:2:8 second_reference: there is no 'price-1999' in"
                        + " reference_values.csv; name one that stands there, or add it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "number,USD,200,20,150,1  | 7  | default: 200 lies outside of 20 to 150",
                "number,USD,70,150,20,1   | 8  | low: low is more than high",
                "number,USD,70,20,150,0   | 10 | step: a step leads on",
                "number,USD,,20,150,1     | 7  | default: the cell is empty",
                "number,,70,20,150,1      | 6  | unit: the cell is empty",
                "year,year,2018,2019,2030,| 7  | default: 2018 lies outside of 2019 to 2030",
                "year,year,2020.5,2019,2030,| 7| default: '2020.5' is no year",
                "choice,,never,,,         | 7  | default: 'never' is not among the choices",
                "choice,,never,1,,        | 8  | low: a choice has no scale",
                "knob,,never,,,           | 5  | kind: 'knob' is not allowed"
            })
    void holdsLeversAgainstTheirScale(String setting, int column, String what) {
        sketch.row("levers", "bad,Bad,Market,world," + setting + ",Assumed,,,,unverified,,");

        assertThat(sketch.flaws()).anyMatch(flaw -> flaw.startsWith("levers.csv:5:" + column + " " + what));
    }

    private static final String UNCERTAIN =
            "levers | id* name group sort kind unit default low high step evidence report"
                    + " section address status note draws uncertain_low uncertain_high uncertain_evidence";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "triangular,50,90,Seen   |    |",
                ",50,90,Seen             |    |",
                "fixed,,,Decided         |    |",
                ",,,                     |    |",
                "triangular,75,90,Seen   | 7  | default: 70 lies outside of 75 to 90, within which it is not known",
                "triangular,50,69,Seen   | 7  | default: 70 lies outside of 50 to 69, within which it is not known",
                "triangular,70,90,Seen   | 7  | default: 70 lies at an end of 70 to 90",
                "triangular,69.5,90,Seen | 7  | default: 70 lies at an end of 69.5 to 90",
                "triangular,50,70.5,Seen | 7  | default: 70 lies at an end of 50 to 70.5",
                "triangular,10,90,Seen   | 18 | uncertain_low: 10 lies outside of 20 to 150, which is worth trying",
                "triangular,50,151,Seen  | 19 | uncertain_high: 151 lies outside of 20 to 150, which is worth trying",
                "triangular,90,50,Seen   | 18 | uncertain_low: the range of what is not known has no width",
                "triangular,70,70,Seen   | 18 | uncertain_low: the range of what is not known has no width",
                "triangular,50,,Seen     | 19 | uncertain_high: the cell is empty",
                "triangular,50,90,       | 20 | uncertain_evidence: the cell is empty",
                "triangular,,,Seen       | 17 | draws: what is not known of the lever has no range",
                "fixed,50,90,Seen        | 18 | uncertain_low: a lever that is fixed is not drawn",
                "normal,50,90,Seen       | 17 | draws: 'normal' is not allowed"
            })
    void holdsWhatIsNotKnownAgainstWhatIsWorthTrying(String draw, String column, String what) {
        sketch.table(UNCERTAIN, "price,Price,Market,world,number,USD,70,20,150,1,Assumed,,,,unverified,," + draw);
        sketch.table("lever_choices | id* lever choice label meaning")
                .table("model_levers | id* model lever position", "gas-price,gas,price,1")
                .table("claim_levers | id* case lever value");

        if (what == null) {
            assertThat(sketch.flaws()).isEmpty();
        } else {
            assertThat(sketch.flaws()).anyMatch(flaw -> flaw.startsWith("levers.csv:2:" + column + " " + what));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "year,year,2025,2019,2030 | ,2020,,  | 18:uncertain_low",
                "choice,,none,,           | ,,1,     | 19:uncertain_high",
                "choice,,none,,           | triangular,,, | 17:draws"
            })
    void drawsNeitherYearsNorChoices(String setting, String draw, String place) {
        String[] at = place.split(":", -1);
        sketch.table(UNCERTAIN, "end,End,Law,policy," + setting + ",,Law,,,,seen,," + draw);

        assertThat(sketch.flaws())
                .anyMatch(flaw -> flaw.startsWith("levers.csv:2:" + at[0] + " " + at[1] + ": only a number is drawn"));
    }

    @ParameterizedTest
    @CsvSource({"end,", "price,the case does not set 'price'", "tax,there is no 'tax' in levers.csv"})
    void namesAFittedLeverThatTheCaseDoesNotSet(String lever, String what) {
        sketch.table(
                "claim_cases | id* claim title expected position period fitted_lever", "ten-a,ten,A,10.35,1,," + lever);

        if (what == null) {
            assertThat(sketch.flaws()).isEmpty();
        } else {
            assertThat(sketch.flaws()).anyMatch(flaw -> flaw.startsWith("claim_cases.csv:2:7 fitted_lever: " + what));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "preset_levers | now-x,now,until,2031    | 4 | value: 2031 lies outside of 2019.0 to 2030.0",
                "preset_levers | now-x,now,until,2020.5  | 4 | value: '2020.5' is not a year",
                "preset_levers | now-x,now,end,soon      | 4 | value: 'soon' is not among the choices",
                "preset_levers | now-x,now,tax,1         | 3 | lever: there is no 'tax' in levers.csv",
                "preset_levers | now-x,now,price,90      | 3 | lever: 'price' is given twice for 'now'",
                "preset_levers | now-x,then,price,90     | 2 | preset: there is no 'then' in presets.csv",
                "claim_levers  | ten-x,ten-a,price,151   | 4 | value: 151 lies outside of 20.0 to 150.0",
                "claim_levers  | ten-x,ten-b,price,100   | 2 | case: there is no 'ten-b' in claim_cases.csv",
                "lever_choices | end-x,end,y,Y,Why       | 1 | id: 'end-x' is not lever-choice",
                "lever_choices | price-y,price,y,Y,Why   | 2 | lever: 'price' has no choices",
                "lever_levels  | price-x,price,151,X,X,  | 3 | value: 151 lies outside of 20.0 to 150.0",
                "lever_levels  | end-x,end,1,X,X,        | 3 | value: '1' is not among the choices"
            })
    void holdsSettingsAgainstTheirLever(String table, String row, int column, String what) {
        int line = table.equals("claim_levers") || !table.startsWith("model") ? 3 : 5;

        assertThat(sketch.row(table, row).flaws())
                .anyMatch(flaw -> flaw.startsWith(table + ".csv:" + line + ":" + column + " " + what));
    }

    @Test
    void letsAPresetMoveOnlyTheLeversOfItsModel() {
        sketch.row("presets", "oily,oil,Oily,As it is,").row("preset_levers", "oily-price,oily,price,80");

        assertThat(sketch.flaws())
                .singleElement()
                .asString()
                .startsWith("preset_levers.csv:3:3 lever: the model oil does not offer 'price'");
    }

    @Test
    void letsAPresetBelongOnlyToAClaimOfItsModel() {
        sketch.row("presets", "oily,oil,Oily,As it is,ten");

        assertThat(sketch.flaws())
                .singleElement()
                .asString()
                .startsWith("presets.csv:3:5 claim: 'ten' is held against another model");
    }

    @Test
    void wantsAssumptionsForEveryClaim() {
        sketch.row("claims", "two,gas,Two,loss,USD bn,2,,,,,");

        assertThat(sketch.flaws()).singleElement().asString().startsWith("claims.csv:3:1 id: the claim has no case");
    }

    @Test
    void wantsReferenceValuesToSayHowTheyAreKnown() {
        sketch.table("reference_series | id* name unit publisher licence measures note", "gdp,GDP,USD bn,WB,,GDP,")
                .table(
                        "reference_values | id* series period value low high absence status address derivation note"
                                + " covers absence_kind",
                        "gdp-2018,gdp,2018,60.03,,,,seen,,,,,",
                        "gdp-2019,gdp,2019,60.03,,,,derived,,,,,",
                        "gdp-2020,gdp,2020,,,,not yet,unverified,,,,,not-found",
                        "gdp-2021,gdp,2021,,,,,unverified,,,,,");

        assertThat(sketch.flaws())
                .containsExactly(
                        "reference_values.csv:2:9 address: a value seen has no address; say where",
                        "reference_values.csv:3:10 derivation: a value derived has no arithmetic; write it down",
                        "reference_values.csv:5:4 value: the cell is empty; write a value, or low and high");
    }

    @Test
    void wantsAnAbsentValueToSayOfWhichKindItsAbsenceIs() {
        sketch.table("reference_series | id* name unit publisher licence measures note", "gdp,GDP,USD bn,WB,,GDP,")
                .table(
                        "reference_values | id* series period value low high absence status address derivation note"
                                + " covers absence_kind",
                        "gdp-2018,gdp,2018,,,,not yet,unverified,,,,,",
                        "gdp-2019,gdp,2019,,,,not yet,unverified,,,,,secret",
                        "gdp-2020,gdp,2020,60.03,,,,unverified,,,,,none");

        assertThat(sketch.flaws())
                .containsExactly(
                        "reference_values.csv:2:13 absence_kind: '' is not allowed; take one of withheld, not-given, none,"
                                + " lost, not-found",
                        "reference_values.csv:3:13 absence_kind: 'secret' is not allowed; take one of withheld, not-given,"
                                + " none, lost, not-found",
                        "reference_values.csv:4:13 absence_kind: the number is there; leave the cell empty");
    }

    @Test
    void wantsAPartOfAPeriodToBeAPartOfIt() {
        sketch.table("reference_series | id* name unit publisher licence measures note", "gdp,GDP,USD bn,WB,,GDP,")
                .table(
                        "reference_values | id* series period value low high absence status address derivation note"
                                + " covers absence_kind",
                        "gdp-2018,gdp,2018,60.03,,,,unverified,,,,2018-01/2018-07,",
                        "gdp-2019,gdp,2019,60.03,,,,unverified,,,,2018-12/2019-07,",
                        "gdp-2020,gdp,2020,60.03,,,,unverified,,,,2020-01/2020-12,");

        assertThat(sketch.flaws())
                .containsExactly(
                        "reference_values.csv:3:12 covers: '2018-12/2019-07' is no part of 2019; name the months that the"
                                + " value covers, or leave the cell empty",
                        "reference_values.csv:4:12 covers: '2020-01/2020-12' is no part of 2020; name the months that the"
                                + " value covers, or leave the cell empty");
    }

    @Test
    void letsNobodyWhoIsQuotedHaveSaidWhatIsDerived() {
        sketch.table("claimants | id* name kind", "minsk,Government of Belarus,government", "us,The Compilers,compiler")
                .row("observations", "x,paid,doe-2019,GAS,4,,2019,stated,5,,,,about,derived,minsk,,paid-2019,5 x 1,")
                .row("observations", "y,paid,doe-2019,GAS,4,,2019,stated,5,,,,about,reported,us,,,,");

        assertThat(sketch.flaws())
                .containsExactly(
                        "observations.csv:4:15 claimant: 'minsk' has not said what is derived; name a claimant of kind"
                                + " compiler, or leave the cell empty",
                        "observations.csv:5:15 claimant: 'us' put the data together and states nothing in a report; name"
                                + " who asserts it, or let nature be derived");
    }

    @Test
    void namesALanguageThatIsNone() {
        sketch.row("reports", "poe-2021,Poe,On,Poe,Inst,,,2021,stated,xx,Counts.,");

        assertThat(sketch.flaws()).singleElement().asString().startsWith("reports.csv:4:10 language: 'xx'");
    }

    @Test
    void givesAFigureAModelWhenItShowsOne() {
        sketch.table(
                "figures | id* family form title subtitle unit model position",
                "f,gas,model,F,S,USD,,1",
                "g,gas,series,F,S,USD,gas,1");

        assertThat(sketch.flaws())
                .hasSize(2)
                .allMatch(flaw -> flaw.contains("a figure has a model when it shows one, and only then"));
    }

    /** The effects of n moved levers take 2 to the n runs. */
    @Test
    void refusesMoreLeversThanAModelMayHave() {
        for (int i = 1; i <= Limits.LEVERS_OF_A_MODEL; i++) {
            sketch.row("levers", "more-%d,More,Market,world,number,Mt,1,0,2,1,Assumed,,,,unverified,,".formatted(i));
            sketch.row("model_levers", "oil-more-%d,oil,more-%d,%d".formatted(i, i, i));
        }
        assertThat(sketch.flaws()).isEmpty();

        sketch.row("model_levers", "oil-price,oil,price,17");
        assertThat(sketch.flaws())
                .containsExactly(
                        "model_levers.csv:21:2 model: more than 16 rows name 'oil'; keep the 16 that matter most");
    }

    @Test
    void refusesMoreThanAFigureCanShow() {
        sketch.table("figures | id* family form title subtitle unit model position", "one,gas,series,One,One,Mt,,1")
                .table("figure_indicators | id* figure indicator position");
        for (int i = 0; i <= Limits.PARTS_OF_A_FIGURE; i++) {
            sketch.row("indicators", "many-%d,gas,Many,Mt,Many,,,".formatted(i));
            sketch.row("figure_indicators", "one-many-%d,one,many-%d,%d".formatted(i, i, i + 1));
        }
        assertThat(sketch.flaws())
                .singleElement()
                .asString()
                .contains("figure: more than 50 rows name 'one'; keep the 50 that matter most");
    }

    /** One cause, one line: whoever forgets a report does not read of it for every statement. */
    @Test
    void namesOnceWhatManyRowsMiss() {
        for (int i = 0; i < 300; i++) {
            sketch.row("observations", "x-" + i + ",paid,poe-1845,GAS,2,,2019,stated,1,,,,exact,reported,,,,,");
        }
        assertThat(sketch.flaws())
                .containsExactly("observations.csv:4:3 report: there is no 'poe-1845' in reports.csv, named by 299 more"
                        + " rows; name one that stands there, or add it");
    }
}
