package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.dashboard.Desk;

/**
 * Every part of an Office file is as its schema has it. Office offers to repair a file that is not, while POI and LibreOffice
 * read it without a word.
 */
class OfficeSchemaTest {

    /** Of XML itself, and not in these schemas. */
    private static final String SPACE = "Attribute not allowed (no wildcards allowed): space@";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    static Stream<String> figures() {
        return Desk.figures();
    }

    static Stream<String> whatIfs() {
        return Desk.whatIfs();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSlideOfASample(String name) throws Exception {
        assertValid(Studio.bytes(PptxWriter.of(), Samples.named(name), Picture.SLIDE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aWorkbookOfASample(String name) throws Exception {
        assertValid(Studio.bytes(XlsxWriter.of(_ -> Optional.empty()), Samples.named(name), Picture.SLIDE));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aSlideOfAFigure(String id) throws Exception {
        assertValid(Studio.bytes(PptxWriter.of(), Desk.DASHBOARD.figure(Desk.query(id, Map.of())), Picture.SLIDE));
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void aSlideOfWhatTheLeversDo(String id) throws Exception {
        assertValid(Studio.bytes(
                PptxWriter.of(), Desk.DASHBOARD.figure(Desk.query(id, Map.of("view", "tornado"))), Picture.SLIDE));
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void aWorkbookThatCalculates(String id) throws Exception {
        var calculation = Desk.DASHBOARD.calculation(Desk.query(id, Map.of())).orElseThrow();
        assertValid(Studio.workbook(calculation.figure(), calculation.workings()));
    }

    @Test
    void aDarkDeckOfAllSamples() throws Exception {
        Deck deck = new Deck(
                Locale.ENGLISH,
                "All samples",
                "One of each sort",
                Samples.all().values().stream()
                        .map(figure -> new Deck.Page(figure, ""))
                        .toList());
        assertValid(Studio.bytes(PptxWriter.of(), deck, Picture.SLIDE.withTheme(Theme.DARK)));
    }

    private static void assertValid(byte[] file) throws Exception {
        assertThat(flaws(new ByteArrayInputStream(file))).isEmpty();
    }

    private static List<String> flaws(InputStream file) throws Exception {
        List<String> flaws = new ArrayList<>();
        try (OPCPackage pack = OPCPackage.open(file)) {
            for (PackagePart part : pack.getParts()) {
                if (hasSchema(part)) {
                    flaws(part).forEach(flaw -> flaws.add(part.getPartName() + ": " + flaw));
                } else if (part.getContentType().equals(WORKBOOK)) {
                    // What "Edit Data" of a chart opens.
                    try (InputStream inner = part.getInputStream()) {
                        flaws(inner).forEach(flaw -> flaws.add(part.getPartName() + flaw));
                    }
                }
            }
        }
        return flaws;
    }

    private static boolean hasSchema(PackagePart part) {
        return !part.isRelationshipPart()
                && part.getContentType().endsWith("+xml")
                && !part.getContentType().contains("core-properties");
    }

    private static List<String> flaws(PackagePart part) throws Exception {
        try (InputStream in = part.getInputStream()) {
            XmlObject xml = TypeSystemHolder.typeSystem.parse(in, null, null);
            assertThat(xml.schemaType().isNoType())
                    .as("%s has no schema", part.getPartName())
                    .isFalse();
            List<XmlError> errors = new ArrayList<>();
            xml.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream()
                    .map(XmlError::getMessage)
                    .filter(message -> !message.startsWith(SPACE))
                    .toList();
        }
    }
}
