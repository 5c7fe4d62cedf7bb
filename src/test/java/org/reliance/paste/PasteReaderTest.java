package org.reliance.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.trend.DataPoint;

class PasteReaderTest {

    /** A name, a text and what is read: points, "asks" with the choice, or "refuses" with a part of the reason; then the lines left out. */
    static final List<Arguments> TEXTS = List.of(
            arguments(
                    "a flag does not cut the numbers of a column",
                    "TIME\tBY\n2015\t57 113.8\n2016\t48 325.4\n2019\t64 410.1 p\n2021\t: c",
                    "2015=57113.8 2016=48325.4 2019=64410.1"),
            arguments(
                    "flags of Eurostat",
                    "TIME\tBY\n2015\t57.1\n2017\t54.7 b\n2019\t64.4 p\n2020\t61.3 ep\n2021\t:\n2022\t: c",
                    "2015=57.1 2017=54.7 2019=64.4 2020=61.3"),
            arguments("flags without a space", "2015\t57.1p\n2016\t48.3e\n2017\t50", "2015=57.1 2016=48.3 2017=50"),
            arguments(
                    "commas that group",
                    "Year\tImports\n2015\t950\n2016\t1,234\n2017\t1,410\n2018\t1,380",
                    "2015=950 2016=1234 2017=1410 2018=1380"),
            arguments(
                    "points that group",
                    "Jahr\tImporte\n2015\t1.234\n2016\t950\n2017\t1.410",
                    "2015=1234 2016=950 2017=1410"),
            arguments(
                    "quoted cells",
                    "\"Year\",\"Imports\"\n\"2015\",\"950\"\n\"2016\",\"1,234\"\n\"2017\",\"1,410\"",
                    "2015=950 2016=1234 2017=1410"),
            arguments("quoted decimal commas", "2015;\"10,5\"\n2016;\"11,25\"", "2015=10.5 2016=11.25"),
            arguments(
                    "decimal commas in a comma file, quoted",
                    "Year,Value\n2015,\"10,5\"\n2016,\"11,2\"",
                    "2015=10.5 2016=11.2"),
            arguments("three digits behind every comma", "2015\t1,234\n2016\t1,410\n2017\t1,502", "asks decimal"),
            arguments("three digits behind every point", "2015;1.109\n2016;1.107\n2017;1.131", "asks decimal"),
            arguments(
                    "a whole number of the same size as the decimals",
                    "2015;2\n2016;1,987\n2017;2,013",
                    "asks decimal"),
            arguments("a thousand without a mark beside marks", "2014\t1,234\n2015\t1500\n2016\t1,700", "asks decimal"),
            arguments("a zero before the mark", "2015\t0,950\n2016\t1,234", "2015=0.95 2016=1.234"),
            arguments("one decimal decides for the column", "2015\t1,234\n2016\t12.5", "2015=1234 2016=12.5"),
            arguments("two groups decide for the column", "2015\t1,234\n2016\t1,234,567", "2015=1234 2016=1234567"),
            arguments("four digits before the mark", "2015\t1234,567\n2016\t1,234", "2015=1234.567 2016=1.234"),
            arguments(
                    "another column decides for the text",
                    "Year\tValue\tlow\thigh\n2015\t1,234\t1,1\t1,3\n2016\t1,345\t1,2\t1,5",
                    "2015=1.234 2016=1.345"),
            arguments(
                    "a point in a file that is separated by commas",
                    "Year,Rate\n2015,1.109\n2016,1.107",
                    "2015=1.109 2016=1.107"),
            arguments("both marks in one number", "2015;1.234,5\n2016;950", "2015=1234.5 2016=950"),
            arguments("both marks, the English way", "2015;1,234.5\n2016;950", "2015=1234.5 2016=950"),
            arguments("two decimal marks", "2015;1.234,5\n2016;1,234.5", "refuses mixes two decimal marks"),
            arguments("groups of two digits", "2015\t1,23,456\n2016\t5", "2016=5; line 1"),
            arguments(
                    "decimal commas between commas",
                    "Year,Value\n2015,10,5\n2016,11,2",
                    "refuses No line could be read.; line 2; line 3"),
            arguments("three columns without headings", "2015,10,5\n2016,11,2", "asks y"),
            arguments("one surplus cell", "Year,Value\n2015,10\n2016,11,2\n2017,12", "2015=10 2017=12; line 3"),
            arguments(
                    "dates with points",
                    "Date\tExports\n01.03.2019\t210.5\n01.06.2019\t214.1\n01.09.2019\t219.9",
                    "01.03.2019=210.5 01.06.2019=214.1 01.09.2019=219.9"),
            arguments("dates that could be either", "Date,Value\n3/1/2019,10\n4/1/2019,11\n5/1/2019,12", "asks dates"),
            arguments("a day above twelve", "Date,Value\n1/31/2019,10\n2/28/2019,11", "1/31/2019=10 2/28/2019=11"),
            arguments("days first", "31/12/2018\t5\n31/12/2019\t6", "31/12/2018=5 31/12/2019=6"),
            arguments("two orders of dates", "12/31/2018\t5\n31/12/2019\t6", "refuses mixes two kinds of dates"),
            arguments(
                    "quarters by their first days",
                    "1/1/2019\t5\n4/1/2019\t6\n7/1/2019\t7\n10/1/2019\t8",
                    "1/1/2019=5 4/1/2019=6 7/1/2019=7 10/1/2019=8"),
            arguments(
                    "months with a point",
                    "Month\tValue\n2019.08\t10.1\n2019.09\t10.4\n2019.10\t10.9\n2020.01\t11.6",
                    "2019.08=10.1 2019.09=10.4 2019.10=10.9 2020.01=11.6"),
            arguments("months that run on", "2019.11\t1.5\n2019.12\t2\n2020.01\t3", "2019.11=1.5 2019.12=2 2020.01=3"),
            arguments("tenths or months", "2019.1\t5\n2019.2\t6\n2019.3\t7", "asks dates"),
            arguments(
                    "quarters of years as decimals",
                    "2019.25\t5\n2019.5\t6\n2019.75\t7",
                    "2019.25=5 2019.5=6 2019.75=7"),
            arguments(
                    "ISO months",
                    "Month\tValue\n2019-01\t10.1\n2019-02\t10.4\n2020-06\t12.9",
                    "2019-01=10.1 2019-02=10.4 2020-06=12.9"),
            arguments("months with M", "2019M01\t10.1\n2019M02\t10.4", "2019M01=10.1 2019M02=10.4"),
            arguments("quarters", "Quarter;Value\n2019-Q1;10,1\n2019-Q2;10,4", "2019-Q1=10.1 2019-Q2=10.4"),
            arguments("quarters without a hyphen", "2019Q1\t5\n2019Q2\t6", "2019Q1=5 2019Q2=6"),
            arguments("quarters before the year", "Q1 2019\t5\nQ2 2019\t6", "Q1 2019=5 Q2 2019=6"),
            arguments("Roman quarters", "I 2019\t5\nII 2019\t6\nIV 2019\t8", "I 2019=5 II 2019=6 IV 2019=8"),
            arguments("months with two-digit years", "Jan-19\t5.5\nFeb-19\t5.7", "Jan-19=5.5 Feb-19=5.7"),
            arguments(
                    "a day of January or a year",
                    "Jan-01\t5.5\nJan-02\t5.7\nJan-03\t5.9",
                    "refuses could be a day of the month or a year"),
            arguments(
                    "a two-digit year in either century",
                    "Jan-45\t5.5\nFeb-45\t5.7",
                    "refuses No line could be read.; line 1; line 2"),
            arguments("months in words", "May 2019\t5.5\nJune 2019\t5.7", "May 2019=5.5 June 2019=5.7"),
            arguments(
                    "months in words, with spaces only", "Jan 2019 10.1\nFeb 2019 10.2", "Jan 2019=10.1 Feb 2019=10.2"),
            arguments(
                    "months in German",
                    "Jan 2019;1,5\nMär 2019;1,6\nFeb 2019;1,7",
                    "Jan 2019=1.5 Feb 2019=1.7; line 2"),
            arguments(
                    "months in Russian", "янв 2019\t5\nфев 2019\t6", "refuses No line could be read.; line 1; line 2"),
            arguments("fiscal years", "2018/19\t5.5\n2019/20\t5.7", "2018/19=5.5 2019/20=5.7"),
            arguments("fiscal years that could be months", "2010-11\t5\n2011-12\t6", "asks dates"),
            arguments(
                    "fiscal years that run on", "2008-09\t5\n2009-10\t6\n2010-11\t7", "2008-09=5 2009-10=6 2010-11=7"),
            arguments("FY", "FY2018\t5.5\nFY2019\t5.7", "FY2018=5.5 FY2019=5.7"),
            arguments("weeks", "2019W01\t5\n2019-W02\t6", "2019W01=5 2019-W02=6"),
            arguments("half-years", "2019-S1\t5\n2019-S2\t6", "2019-S1=5 2019-S2=6"),
            arguments("spans of years", "2010-2014\t5\n2015-2019\t6", "2010-2014=5 2015-2019=6"),
            arguments("decades", "1990s\t5\n2000s\t6", "refuses No line could be read.; line 1; line 2"),
            arguments("years and months in two columns", "Year,Month,Value\n2019,1,5\n2019,2,6", "2019-M1=5 2019-M2=6"),
            arguments(
                    "times at midnight",
                    "DATE,V\n2019-01-01T00:00:00Z,5\n2019-02-01T00:00:00Z,6",
                    "2019-01-01T00:00:00Z=5 2019-02-01T00:00:00Z=6"),
            arguments(
                    "a title, a unit and a source",
                    "Exports of goods\nYear\tmln USD\n2015\t26660\n2016\t23537\nSource: national statistics",
                    "2015=26660 2016=23537"),
            arguments("a row of units", "Year\tValue\n\t(mln USD)\n2015\t5\n2016\t6", "2015=5 2016=6"),
            arguments(
                    "a title and notes with commas",
                    "GDP, current prices, USD bn\nYear,Value\n2015,10.5\n2016,11.2\nNote: provisional, may change, see text",
                    "2015=10.5 2016=11.2"),
            arguments("a total below", "Year\tValue\n2015\t5\n2016\t6\nTotal\t11", "2015=5 2016=6; line 4"),
            arguments(
                    "years across",
                    "Country Name,Country Code,2015 [YR2015],2016 [YR2016],2017 [YR2017]\nBelarus,BLR,10.5,..,12.1",
                    "2015=10.5 2017=12.1"),
            arguments(
                    "years across, several rows",
                    "Country,Code,2015,2016,2017\nBelarus,BLR,10.5,..,12.1\nRussia,RUS,1,2,3",
                    "asks series"),
            arguments(
                    "a table of Eurostat",
                    "freq,unit,geo\\TIME_PERIOD\t2015 \t2016 \t2017 \nA,MIO_EUR,BY\t57113.8 \t48325.4 b\t: ",
                    "2015=57113.8 2016=48325.4"),
            arguments(
                    "years across and down",
                    "Year\t2015\t2016\t2017\n2015\t1\t2\t3\n2016\t3\t4\t5",
                    "refuses names periods"),
            arguments(
                    "long data of one country",
                    "LOCATION,INDICATOR,TIME,Value,Flag Codes\nAUS,GDP,2015,1.5,\nAUS,GDP,2016,1.6,E",
                    "2015=1.5 2016=1.6"),
            arguments(
                    "long data of two countries",
                    "LOCATION,TIME,Value\nAUS,2015,1.5\nAUS,2016,1.6\nBLR,2015,2.5\nBLR,2016,2.6",
                    "asks series"),
            arguments(
                    "SDMX",
                    "KEY,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\nEXR.M,M,2019-01,1.1416,A,0\nEXR.M,M,2019-02,1.1351,A,0",
                    "2019-01=1.1416 2019-02=1.1351"),
            arguments(
                    "FRED",
                    "DATE,GDPC1\n2019-01-01,19000.5\n2019-04-01,19100.1",
                    "2019-01-01=19000.5 2019-04-01=19100.1"),
            arguments("two columns of values", "Year\tExports\tImports\n2015\t10\t11\n2016\t12\t13", "asks y"),
            arguments("a counter before the years", "1;2015;10\n2;2016;11\n3;2017;12", "2015=10 2016=11 2017=12"),
            arguments("values that look like years", "Obs;Exports\n1;1950\n2;2010\n3;1990", "1=1950 2=2010 3=1990"),
            arguments("values that count", "2015\t1\n2016\t2\n2017\t3", "2015=1 2016=2 2017=3"),
            arguments(
                    "accounting",
                    "Year\tBalance\n2015\t(1,204.5)\n2016\t(980.2)\n2017\t15.5\n2018\t−210.4\n2019\t–330.1\n2020\t-400",
                    "2015=-1204.5 2016=-980.2 2017=15.5 2018=-210.4 2019=-330.1 2020=-400"),
            arguments("currencies", "2015\t$1,204.50\n2016\t$(980.20)\n2017\t-$15", "2015=1204.5 2016=-980.2 2017=-15"),
            arguments("a currency and a scale", "2015\tUSD 1.2 bn\n2016\tUSD 1.4 bn", "2015=1.2 2016=1.4"),
            arguments("per cent", "2015\t12 %\n2016\t−1.5 %", "2015=12 2016=-1.5"),
            arguments(
                    "scales that differ",
                    "2015\t12 million\n2016\t1.3 billion\n2017\t14 million",
                    "2015=12 2017=14; line 2"),
            arguments("per cent beside none", "2015\t12%\n2016\t13\n2017\t14", "2016=13 2017=14; line 1"),
            arguments("a break or a billion", "2015\t1.2b\n2016\t950\n2017\t2", "2016=950 2017=2; line 1"),
            arguments("billions everywhere", "2015\t1.2 b\n2016\t1.4 b\n2017\t2 b", "2015=1.2 2016=1.4 2017=2"),
            arguments("thin spaces", "2015\t1\u2009234\n2016\t950", "2015=1234 2016=950"),
            arguments("no-break spaces", "2015\t1\u00a0234,5\n2016\t1\u202f300,1", "2015=1234.5 2016=1300.1"),
            arguments("apostrophes", "2015\t1'234.5\n2016\t1’300.1", "2015=1234.5 2016=1300.1"),
            arguments(
                    "footnote marks",
                    "2019 (est.)\t7\n2018\t6.5*\n2017\t6.3¹\n2016\t5 [1]",
                    "2019=7 2018=6.5 2017=6.3 2016=5"),
            arguments(
                    "ranges, bounds and guesses",
                    "2015\t10-12\n2016\t~11\n2017\t<5\n2018\t7\n2019\t10–12",
                    "2018=7; line 1; line 2; line 3; line 5"),
            arguments("digits of other scripts", "2015\t٥٠\n2016\t１２\n2017\t7", "2017=7; line 1; line 2"),
            arguments("powers of ten", "2015\t1e3\n2016\t1.2E+03\n2017\t5.5e-2", "2015=1000 2016=1200 2017=0.055"),
            arguments(
                    "absent values",
                    "2014\t:\n2015\t–\n2016\t-\n2017\tn/a\n2018\t…\n2019\t5\n2020\t..\n2021\t6",
                    "2019=5 2021=6"),
            arguments("formulas and errors", "2015\t=SUM(A1)\n2016\t#REF!\n2017\t5", "2017=5; line 1; line 2"),
            arguments("a standard error beside the value", "2015\t5.3 (2.1)\n2016\t5.5", "2016=5.5; line 1"),
            arguments("numbers alone", "10.5\n11.2\n12.9\n13", "1=10.5 2=11.2 3=12.9 4=13"),
            arguments("numbers alone in one line", "12; 10; 11; 9", "1=12 2=10 3=11 4=9"),
            arguments("decimal commas alone", "10,5\n11,2\n12,9", "asks delimiter"),
            arguments("decimal commas that could be years", "1950,5\n1987,2\n2013,4", "asks delimiter"),
            arguments(
                    "points that group in quotes",
                    "Year,Value\n\"2015\",\"1.234\"\n\"2016\",\"1.502\"",
                    "asks decimal"),
            arguments("a note behind a note", "2015\t5)(a)\n2016\t6", "2016=6; line 1"),
            arguments("years with commas", "2015,10\n2016,12\n2017,11", "2015=10 2016=12 2017=11"),
            arguments("a count under n", "year,n\n2015,10\n2016,12", "2015=10 2016=12"),
            arguments("groups or columns", "100 234\n101 345\n102 456", "asks delimiter"),
            arguments("a byte order mark", "\ufeffYear\tValue\n2015\t5\n2016\t6", "2015=5 2016=6"),
            arguments(
                    "a table of Markdown",
                    "| Year | Value |\n|------|-------|\n| 2015 | 10.5 |\n| 2016 | 11.5 |",
                    "2015=10.5 2016=11.5"),
            arguments("columns set with spaces", "Year   Value\n2015   1 234.5\n2016   950", "2015=1234.5 2016=950"),
            arguments("single spaces", "2015 10,5\n2016 7", "2015=10.5 2016=7"),
            arguments("years backwards", "2020\t3\n2019\t4\n2018\t5", "2020=3 2019=4 2018=5"),
            arguments("a year twice", "2015\t3\n2015\t4\n2016\t5", "2015=3 2015=4 2016=5"),
            arguments("a cell too few", "2015\t5\n2016\n2017\t7", "2015=5 2017=7; line 2"),
            arguments("an open quotation mark", "year;value\n2015;\"5\n2016;6\n2017;7", "refuses quotation mark"),
            arguments("a control character", "2015\t5\n2016\t6\0", "refuses control character"),
            arguments("a changed order of digits", "2015\t5\n2016\t\u202e12", "refuses control character"),
            arguments("words", "a,b,c\nfoo,bar,baz", "refuses No line holds"),
            arguments("markup", "<script>alert(1)</script>\t<img src=x onerror=alert(1)>", "refuses No line holds"),
            arguments("cells in bold digits", "𝟙\t𝟚", "refuses No line holds"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("TEXTS")
    void aTextIsReadOrAskedAboutOrRefusedAndNeverMisread(String name, String text, String expected) {
        assertThat(summary(PasteReader.read(text), expected)).as(name).isEqualTo(expected);
    }

    private static String summary(Pasted pasted, String expected) {
        String read = pasted.refusal()
                .map(reason -> refusal(reason, expected))
                .orElseGet(() -> pasted.questions().isEmpty()
                        ? pasted.points().stream()
                                .map(point -> point.label() + "="
                                        + Plain.of(point.point().y()).replace('−', '-'))
                                .collect(Collectors.joining(" "))
                        : "asks " + pasted.questions().getFirst().choice().id());
        return Stream.concat(Stream.of(read), pasted.flaws().stream().map(flaw -> "line " + flaw.line()))
                .collect(Collectors.joining("; "));
    }

    /** The part of the reason that is expected, where it holds that part. */
    private static String refusal(String reason, String expected) {
        String part = expected.replaceFirst("^refuses ", "").replaceFirst("; line.*", "");
        return "refuses " + (reason.contains(part) ? part : reason);
    }

    @Test
    void aQuestionOffersBothReadingsAndNoNumberUntilItIsAnswered() {
        String text = "2015\t1,234\n2016\t1,411";
        Pasted asked = PasteReader.read(text);

        assertThat(asked.points()).isEmpty();
        assertThat(asked.questions()).singleElement().satisfies(question -> {
            assertThat(question.readings()).extracting(Question.Reading::id).containsExactly("point", "comma");
            assertThat(ys(question.readings().get(0).points())).containsExactly(1234.0, 1411.0);
            assertThat(ys(question.readings().get(1).points())).containsExactly(1.234, 1.411);
        });
        assertThat(ys(PasteReader.read(text, Choices.none().with(Choice.DECIMAL, "comma"))
                        .points()))
                .containsExactly(1.234, 1.411);
    }

    @Test
    void anOrderOfDatesThatIsChosenPlacesThem() {
        String text = "3/1/2019\t1\n4/1/2019\t2\n5/1/2019\t3";

        assertThat(periods(PasteReader.read(text, Choices.none().with(Choice.DATES, "day-first"))))
                .containsExactly("2019-01-03", "2019-01-04", "2019-01-05");
        assertThat(periods(PasteReader.read(text, Choices.none().with(Choice.DATES, "month-first"))))
                .containsExactly("2019-03-01", "2019-04-01", "2019-05-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-Q1|2019-33",
                "Q4 2019|2019-36",
                "3Q 2019|2019-35",
                "2019M03|2019-03",
                "03/2019|2019-03",
                "May 2019|2019-05",
                "Sept-19|2019-09",
                "2019 Dec|2019-12",
                "2019/20|2019/2020",
                "FY2019|2019",
                "1 March 2019|2019-03-01",
                "Mar 1, 2019|2019-03-01",
                "2019W01|2018-12-31/2019-01-06",
                "H2 2019|2019-07/2019-12",
                "20190301|2019-03-01"
            })
    void aPeriodIsUnderstoodAndKeepsItsSpelling(String spelling, String period) {
        Pasted pasted = PasteReader.read("date\tvalue\n" + spelling + "\t5");

        assertThat(periods(pasted)).containsExactly(period);
        assertThat(pasted.points()).extracting(PastedPoint::label).containsExactly(spelling);
    }

    @Test
    void nothingIsPutAsideWithoutASentence() {
        Pasted pasted = PasteReader.read(
                "Trade, mln\nNo\tYear\tValue\tRemark\n1\t2015\t5 p\tfirst\n2\t2016\t..\tsecond\n3\t2016\t7\t\n4\t2016\t8\t\nSource: us");

        assertThat(pasted.remarks())
                .anySatisfy(it -> assertThat(it).contains("Line 1", "Trade, mln"))
                .anySatisfy(it -> assertThat(it).contains("Line 7", "Source: us"))
                .anySatisfy(it -> assertThat(it).contains("No", "Remark"))
                .anySatisfy(it -> assertThat(it).contains("“p”", "line 3"))
                .anySatisfy(it -> assertThat(it).contains("“..”", "line 4"))
                .anySatisfy(it -> assertThat(it).contains("more than once", "2016"));
        assertThat(pasted.absent()).isEqualTo(1);
    }

    @Test
    void theUnitIsTakenFromHeadingUnitsRowAndCells() {
        assertThat(PasteReader.read("Year\tTrade\n\t(USD)\n2015\t5 bn\n2016\t6 bn")
                        .name())
                .isEqualTo("Trade, USD, bn");
    }

    @Test
    void boundsAndWeightsAreTakenFromTheirHeadings() {
        Pasted pasted = PasteReader.read("year\tweight\tsupport, % of GDP\tlow\thigh\n2015\t2\t10\t9\t12\n");

        assertThat(pasted.name()).isEqualTo("support, % of GDP");
        assertThat(pasted.points())
                .extracting(PastedPoint::point)
                .containsExactly(DataPoint.of(2015, 10).withRange(9, 12).withWeight(2));
    }

    @Test
    void everyLineThatIsLeftOutIsNamedWithItsNumber() {
        Pasted pasted =
                PasteReader.read("year\tvalue\tlow\thigh\n2015\t5\t\t\n2016\tabc\n2017\n2018\t5\t4\n2019\t5\t6\t4\n");

        assertThat(pasted.points()).extracting(PastedPoint::label).containsExactly("2015");
        assertThat(pasted.flaws()).extracting(Flaw::line).containsExactly(3, 4, 5, 6);
    }

    @Test
    void eachChoiceIsObeyed() {
        String text = "Title\nYear;A;B\n2015;1;10\n2016;2;20";

        assertThat(ys(PasteReader.read(text, Choices.none().with(Choice.Y, "3")).points()))
                .containsExactly(10.0, 20.0);
        assertThat(ys(PasteReader.read(text, Choices.none().with(Choice.Y, "A")).points()))
                .containsExactly(1.0, 2.0);
        assertThat(PasteReader.read(text, Choices.none().with(Choice.Y, "A").with(Choice.X, "none"))
                        .points())
                .extracting(PastedPoint::label)
                .containsExactly("1", "2");
        assertThat(ys(PasteReader.read(
                                text, Choices.none().with(Choice.HEADER, "3").with(Choice.Y, "2"))
                        .points()))
                .containsExactly(2.0);
        assertThat(PasteReader.read(text, Choices.none().with(Choice.DELIMITER, "comma"))
                        .points())
                .isEmpty();
        assertThat(PasteReader.read(text, Choices.none().with(Choice.Y, "C")).refusal())
                .isPresent();
    }

    @Test
    void aRowOrAGroupIsChosenByNameOrNumber() {
        String across = "Country;2015;2016;2017\nBelarus;1;2;3\nRussia;4;5;6";
        String below = "c;TIME;Value\nA;2015;1\nA;2016;2\nB;2015;3\nB;2016;4";

        assertThat(ys(PasteReader.read(across, Choices.none().with(Choice.SERIES, "Russia"))
                        .points()))
                .containsExactly(4.0, 5.0, 6.0);
        assertThat(ys(PasteReader.read(across, Choices.none().with(Choice.SERIES, "2"))
                        .points()))
                .containsExactly(1.0, 2.0, 3.0);
        assertThat(ys(PasteReader.read(below, Choices.none().with(Choice.SERIES, "B"))
                        .points()))
                .containsExactly(3.0, 4.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \t \n"})
    void nothingIsNothing(String text) {
        assertThat(PasteReader.read(text).isEmpty()).isTrue();
    }

    @Test
    void moreThanAReaderLooksAtIsRefusedInWords() {
        String rows = IntStream.range(0, PasteReader.MOST_ROWS + 5)
                .mapToObj(i -> i + "\t" + i)
                .collect(Collectors.joining("\n"));

        assertThat(PasteReader.read(rows).refusal())
                .hasValueSatisfying(it -> assertThat(it).contains("10,000"));
        assertThat(PasteReader.read("9".repeat(PasteReader.MOST_CHARACTERS + 1)).refusal())
                .hasValueSatisfying(it -> assertThat(it).contains("500,000"));
        assertThat(PasteReader.read("1\t".repeat(3000)).refusal())
                .hasValueSatisfying(it -> assertThat(it).contains("2,000 columns"));
    }

    private static List<Double> ys(List<PastedPoint> points) {
        return points.stream().map(point -> point.point().y()).toList();
    }

    private static List<String> periods(Pasted pasted) {
        return pasted.points().stream()
                .map(point -> point.period().orElseThrow().text())
                .toList();
    }
}
