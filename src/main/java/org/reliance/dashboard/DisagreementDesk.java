package org.reliance.dashboard;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.ReferenceValue;

/** Puts the pages of disagreements and of consistent pairs together. */
final class DisagreementDesk {

    private final Edition edition;
    private final Words words;

    DisagreementDesk(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    DisagreementPage disagreements(Map<String, ? extends Collection<String>> parameters, int limit) {
        return page(new Lists(edition, words).disagreements(parameters), limit);
    }

    DisagreementPage consistent(Map<String, ? extends Collection<String>> parameters, int limit) {
        return page(new Lists(edition, words).consistent(parameters), limit);
    }

    private DisagreementPage page(Selection<Disagreement> selection, int limit) {
        return new DisagreementPage(
                selection,
                selection.entries().stream().limit(limit).map(this::line).toList(),
                edition.discord().isCutOff());
    }

    private DisagreementPage.Line line(Disagreement disagreement) {
        return new DisagreementPage.Line(
                disagreement,
                Anchors.of(disagreement),
                words.name("kind", disagreement.kind().id()),
                edition.discord().isFound(disagreement),
                voice(disagreement.first()),
                voice(disagreement.second()),
                edition.listFigures(disagreement));
    }

    private DisagreementPage.Voice voice(Disagreement.Side side) {
        return switch (side) {
            case Disagreement.Side.OfObservation(Observation observation) -> voice(observation);
            case Disagreement.Side.OfEvent(Event event) -> voice(event);
            case Disagreement.Side.OfReference(ReferenceValue value) -> voice(value);
        };
    }

    private DisagreementPage.Voice voice(Observation observation) {
        return new DisagreementPage.Voice(
                Anchors.of(observation),
                words.say(
                        "voice.quantity",
                        observation.indicator().name(),
                        words.notation()
                                .reading(
                                        observation.reading(),
                                        observation.firmness(),
                                        observation.indicator().unit())),
                words.notation().period(observation.period()),
                observation.report().shortName(),
                Optional.of(observation.report().id()),
                Optional.of(words.place(observation.locator())),
                observation.claimant().map(Claimant::name),
                Optional.empty());
    }

    private DisagreementPage.Voice voice(Event event) {
        return new DisagreementPage.Voice(
                Anchors.of(event),
                words.say(
                        "voice.event",
                        event.title(),
                        words.say("standing." + event.standing().id())),
                words.notation().period(event.period()),
                event.report().shortName(),
                Optional.of(event.report().id()),
                Optional.of(words.place(event.locator())),
                event.claimant().map(Claimant::name),
                Optional.empty());
    }

    private DisagreementPage.Voice voice(ReferenceValue value) {
        return new DisagreementPage.Voice(
                value.id(),
                words.say(
                        "voice.quantity",
                        value.series().name(),
                        words.notation().reading(value.reading(), value.series().unit())),
                words.notation().period(value.period()),
                words.say("voice.reference", value.series().publisher()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                value.address());
    }
}
