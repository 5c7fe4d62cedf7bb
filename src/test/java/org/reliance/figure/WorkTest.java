package org.reliance.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Work.Author;
import org.reliance.quantity.Period;

class WorkTest {

    @Test
    void aNameWithACommaIsOfAPerson() {
        assertThat(Author.of("Sivitsky, Arseny")).isEqualTo(new Author("Sivitsky", Optional.of("Arseny")));
        assertThat(Author.of(" Le Guin ,  Ursula K. ")).isEqualTo(new Author("Le Guin", Optional.of("Ursula K.")));
        assertThat(Author.of("King, Martin Luther, Jr."))
                .isEqualTo(new Author("King", Optional.of("Martin Luther, Jr.")));
    }

    @Test
    void aNameWithoutACommaIsOfABody() {
        assertThat(Author.of(" World Bank ")).isEqualTo(new Author("World Bank", Optional.empty()));
    }

    @Test
    void nobodyHasAnEmptyGivenName() {
        assertThat(Author.of("Plato, ")).isEqualTo(new Author("Plato", Optional.empty()));
        assertThat(Author.of(", Anonymous")).isEqualTo(new Author("", Optional.of("Anonymous")));
    }

    @Test
    void aDatasetIsByABody() {
        Work dataset = Work.dataset("Bank, of Belarus", "Debt", Optional.of(Period.ofYear(2024)));

        assertThat(dataset.kind()).isEqualTo(Work.Kind.DATASET);
        assertThat(dataset.authors()).isEqualTo(List.of(new Author("Bank, of Belarus", Optional.empty())));
        assertThat(dataset.title()).isEqualTo("Debt");
        assertThat(dataset.published()).contains(Period.ofYear(2024));
        assertThat(dataset.isDateInferred()).isFalse();
    }
}
