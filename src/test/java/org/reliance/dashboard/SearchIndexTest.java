package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.SketchedCatalogue;

class SearchIndexTest {

    private static List<String> find(String sketch, String text) {
        return SearchIndex.of(SketchedCatalogue.of(sketch), List.of())
                .search(text, Optional.empty(), 50)
                .best()
                .stream()
                .map(found -> found.entry().id())
                .toList();
    }

    @Test
    void aWholeWordComesBeforeItsBeginningAndItsInside() {
        assertThat(find("""
                indicator outgassing USD
                indicator gasoline USD
                indicator gas USD
                """, "gas")).containsExactly("gas", "gasoline", "outgassing");
    }

    @Test
    void allWordsMustBeMetInWhateverOrder() {
        assertThat(find("""
                indicator price-of-gas USD
                indicator price-of-oil USD
                """, "oil pri")).containsExactly("price-of-oil");
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(find("indicator Énergie-Łódź-Straße USD", "energie LODZ strasse"))
                .hasSize(1);
        assertThat(find("indicator energie-lodz-strasse USD", "Énergie Łódź Straße"))
                .hasSize(1);
    }

    @Test
    void singularAndPluralAreOneWord() {
        String sketch = """
                indicator loans USD
                indicator subsidy USD
                """;
        assertThat(find(sketch, "loan")).containsExactly("loans");
        assertThat(find(sketch, "subsidies")).containsExactly("subsidy");
    }

    @Test
    void britishAndAmericanSpellingAreOneWord() {
        String sketch = """
                indicator training-centre USD
                indicator programmes-signed USD
                indicator tax-manoeuvre USD
                """;
        assertThat(find(sketch, "center")).containsExactly("training-centre");
        assertThat(find(sketch, "program")).containsExactly("programmes-signed");
        assertThat(find(sketch, "maneuver")).containsExactly("tax-manoeuvre");
    }

    @Test
    void aSlipOfTheFingersIsForgivenWhereNothingElseIsFound() {
        String sketch = """
                indicator lukashenko USD
                indicator manoeuvre USD
                indicator price USD
                """;
        assertThat(find(sketch, "lukashenka")).containsExactly("lukashenko");
        assertThat(find(sketch, "manoeuver")).containsExactly("manoeuvre");
        assertThat(find(sketch, "pirce")).containsExactly("price");
        assertThat(find(sketch, "rice")).containsExactly("price");
        assertThat(find(sketch, "prize-fighting")).isEmpty();
    }

    @Test
    void twoWordsWrittenAsOneAreFound() {
        assertThat(find("indicator road-maps-agreed USD", "roadmaps")).containsExactly("road-maps-agreed");
    }

    @Test
    void aValueIsFoundWithItsUnit() {
        String sketch = """
                indicator support bn
                a doe support 2015 = 106 reported
                b doe support 2016 = 107 reported
                """;
        assertThat(find(sketch, "106 bn")).containsExactly("a");
        assertThat(find(sketch, "106 billion")).containsExactly("a");
    }

    @Test
    void anEmptySearchFindsNothing() {
        assertThat(find("indicator gas USD", " .,! ")).isEmpty();
    }

    @Test
    void theBestAreKeptAndAllAreCounted() {
        StringBuilder sketch = new StringBuilder("indicator price USD\n");
        IntStream.range(0, 100)
                .forEach(i -> sketch.append("o%d doe price %d = %d reported%n".formatted(i, 1900 + i, i)));
        SearchIndex.Result result = SearchIndex.of(SketchedCatalogue.of(sketch.toString()), List.of())
                .search("price", Optional.of(Hit.Kind.OBSERVATION), 5);

        assertThat(result.best()).extracting(found -> found.entry().id()).containsExactly("o0", "o1", "o2", "o3", "o4");
        assertThat(result.total()).isEqualTo(100);
        assertThat(result.counts()).containsEntry(Hit.Kind.INDICATOR, 1).containsEntry(Hit.Kind.OBSERVATION, 100);
    }

    /** The thesaurus against a plain walk through all words. */
    @Property(tries = 200)
    void whateverStandsInsideAWordIsFound(
            @ForAll @Size(min = 1, max = 12) List<@AlphaChars @StringLength(min = 1, max = 6) String> words,
            @ForAll @AlphaChars @StringLength(min = 2, max = 3) String part) {
        Thesaurus.Builder builder = new Thesaurus.Builder();
        IntStream.range(0, words.size()).forEach(i -> builder.addTitle(i, words.get(i)));
        byte[] levels = builder.build().match(Folding.fold(part), words.size());

        for (int i = 0; i < words.size(); i++) {
            assertThat(levels[i] != Thesaurus.NONE)
                    .isEqualTo(Folding.fold(words.get(i)).contains(Folding.fold(part)));
        }
    }
}
