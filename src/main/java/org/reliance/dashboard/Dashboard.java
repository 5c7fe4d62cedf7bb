package org.reliance.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.figure.Figure;
import org.reliance.figure.Statement;
import org.reliance.scenario.Complaint;
import org.reliance.scenario.Model;
import org.springframework.stereotype.Service;

/**
 * Answers what pages and programs ask: the overview, a figure, the figures of a page.
 *
 * <p>Holds no state of a reader; every answer follows from the edition in force and the query.
 */
@Service
public class Dashboard {

    private final CurrentEdition current;
    private final Clock clock;
    private final Words words = Words.of(Locale.ENGLISH);

    public Dashboard(CurrentEdition current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** The edition that answers are made from. */
    public Edition edition() {
        return current.get();
    }

    /**
     * Reads an address.
     *
     * @param figure id of a figure
     * @param parameters the query, decoded
     * @throws UnknownIdException when there is no figure of that id
     */
    public FigureQuery.Parsed parse(String figure, Map<String, ? extends Collection<String>> parameters) {
        Edition edition = current.get();
        FigureDefinition definition = figureOf(edition, figure);
        return FigureQuery.parse(definition, edition.catalogue(), edition.findModel(definition), parameters, words);
    }

    /**
     * Answers an address.
     *
     * @throws UnknownIdException when there is no figure of that id
     */
    public Answer answer(String figure, Map<String, ? extends Collection<String>> parameters) {
        FigureQuery.Parsed parsed = parse(figure, parameters);
        return new Answer(parsed.query(), figure(parsed.query()), parsed.notices(), parsed.keys());
    }

    /** Answers an address, if its figure is known. */
    public Optional<Answer> findAnswer(FigureAddress address) {
        return current.get()
                .catalogue()
                .figures()
                .find(address.figure())
                .map(known -> answer(known.id(), address.parameters()));
    }

    /** Every figure as it is shown when nothing was chosen, each composed when it is asked for. */
    public List<Supplier<Figure>> listFigures() {
        return current.get().catalogue().figures().list().stream()
                .<Supplier<Figure>>map(known -> () -> figure(FigureQuery.of(known.id())))
                .toList();
    }

    /**
     * Composes a figure.
     *
     * @throws UnknownIdException when there is no figure of that id
     */
    public Figure figure(FigureQuery query) {
        Edition edition = current.get();
        FigureDefinition definition = figureOf(edition, query.figure());
        Composer composer = new Composer(edition, definition, query, words);
        LocalDate today = LocalDate.now(clock);
        Optional<Focus.View> view = query.focus().view();
        if (view.isPresent()) {
            return EffectForm.compose(composer, view.get(), today);
        }
        Figure figure = switch (definition.form()) {
            case SERIES -> SeriesForm.compose(composer, today);
            case CLAIMS -> ClaimsForm.compose(composer, today);
            case MODEL -> ModelForm.compose(composer, today);
            case CALIBRATION -> CalibrationForm.compose(composer, today);
        };
        return query.trend().map(TrendChoice::view).equals(Optional.of(TrendChoice.View.RESIDUALS))
                ? composer.fitted()
                        .map(fitted -> new ResidualForm(words, fitted).of(figure))
                        .orElse(figure)
                : figure;
    }

    private static FigureDefinition figureOf(Edition edition, String id) {
        return edition.catalogue().figures().find(id).orElseThrow(() -> UnknownIdException.of("figure", id));
    }

    /** The trend that a figure has until another is chosen. */
    public Optional<TrendChoice> ownTrend(String figure) {
        return TrendChoice.listOwn(figureOf(current.get(), figure)).stream().findFirst();
    }

    /**
     * How a what-if is computed; empty for figures that nothing computes.
     *
     * @throws UnknownIdException when there is no figure of that id
     */
    public Optional<Calculation> calculation(FigureQuery query) {
        Edition edition = current.get();
        FigureDefinition definition = figureOf(edition, query.figure());
        if (query.focus().view().isPresent()) {
            return Optional.empty();
        }
        return switch (definition.form()) {
            case SERIES, CLAIMS, CALIBRATION -> Optional.empty();
            case MODEL ->
                Optional.of(ModelForm.calculate(new Composer(edition, definition, query, words), LocalDate.now(clock)));
        };
    }

    /**
     * One value, to be cited: of an observation, of a claim that is held against the equations, or of a reference series.
     *
     * @throws UnknownIdException when nothing of that id states a value
     */
    public Quotation quotation(String id) {
        return new QuotationDesk(current.get(), words, LocalDate.now(clock)).require(id);
    }

    /** How near the equations of the models come to what was published. */
    public CalibrationPage calibration() {
        return new CalibrationDesk(current.get(), words).page();
    }

    /**
     * What goes on with a scenario of a figure's what-if.
     *
     * @throws UnknownIdException when there is no figure of that id
     * @throws NoSuchElementException when it has no model
     */
    public WhatIf whatIf(String figure) {
        Edition edition = current.get();
        FigureDefinition definition = figureOf(edition, figure);
        Model model = edition.findModel(definition)
                .orElseThrow(() -> new NoSuchElementException("figure '" + figure + "' shows no model"));
        return new WhatIf(edition, definition, model, words, LocalDate.now(clock));
    }

    /** What a reader is told of settings that were not taken over. */
    public List<Notice> notices(List<Complaint> complaints) {
        return complaints.stream().map(words::notice).toList();
    }

    /** The figures of one page, the one asked for first: a what-if shows all figures of its model. */
    public List<Figure> figures(FigureQuery query) {
        Edition edition = current.get();
        FigureDefinition definition = figureOf(edition, query.figure());
        return Stream.concat(
                        Stream.of(definition),
                        edition.listCompanions(definition).stream().filter(other -> !other.equals(definition)))
                .map(shown -> figure(query.onFigure(shown)))
                .toList();
    }

    /** The series of a figure through which a trend may be asked for, those with the most points first. */
    public List<TrendSeries> trendSeries(Figure figure, DataChoice data) {
        FigureDefinition definition = figureOf(current.get(), figure.id());
        return TrendSeries.listOf(figure, definition, data);
    }

    /** What may be chosen about the series of a figure. */
    public SeriesOffer seriesOffer(FigureDefinition figure, DataChoice choice) {
        return SeriesOffer.of(current.get().catalogue(), figure, choice, words);
    }

    /** The families that have figures, in their order, each with its figures, the main one first. */
    public SequencedMap<Family, List<FigureDefinition>> families() {
        return families(current.get().catalogue());
    }

    private static SequencedMap<Family, List<FigureDefinition>> families(Catalogue catalogue) {
        SequencedMap<Family, List<FigureDefinition>> families = new LinkedHashMap<>();
        catalogue.families().list().stream()
                .sorted(Comparator.comparingInt(Family::position))
                .forEach(family -> families.put(
                        family,
                        catalogue.figures().list(figure -> figure.family().equals(family))));
        families.values().removeIf(List::isEmpty);
        return families;
    }

    /** The families that have figures, in their order, with what is told of each at a glance. */
    public List<FamilyCard> overview() {
        Edition edition = current.get();
        return families(edition.catalogue()).entrySet().stream()
                .map(family -> card(edition, family.getKey(), family.getValue()))
                .toList();
    }

    private FamilyCard card(Edition edition, Family family, List<FigureDefinition> figures) {
        Statements statements = new Statements(edition.catalogue(), words);
        List<Statement> latest = LatestFigures.of(edition.catalogue(), family, figures).stream()
                .map(observation -> statements.at(observation, 0, 0))
                .toList();
        return new FamilyCard(
                family,
                figures,
                latest,
                figure(FigureQuery.of(figures.getFirst().id())));
    }
}
