package org.reliance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the arrows between the rooms and the fences around third-party code: one line of the table for each room. */
class ArchitectureTest {

    private static final String ROOT = "org.reliance";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final List<String> EVERYWHERE = List.of("java", "org.jspecify");
    private static final String JACKSON = "tools.jackson";
    /** Jackson 3 kept the package of its annotations. */
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation";

    private static final String MATH = "org.apache.commons.math3";
    private static final String SPRING = "org.springframework";

    private static final List<Room> ROOMS = List.of(
            new Room("quantity", Set.of(), Set.of()),
            new Room("catalogue", Set.of("quantity"), Set.of()),
            new Room(
                    "catalogue.file",
                    Set.of("catalogue", "quantity"),
                    Set.of(JACKSON, JACKSON_ANNOTATIONS, "de.siegmar")),
            new Room("trend", Set.of("quantity", "catalogue"), Set.of(MATH)),
            new Room("paste", Set.of("quantity", "trend"), Set.of("de.siegmar")),
            new Room("scenario", Set.of("quantity", "catalogue"), Set.of(MATH)),
            new Room("figure", Set.of("quantity"), Set.of()),
            new Room("scratch", Set.of(), Set.of()),
            new Room(
                    "render",
                    Set.of("scratch", "figure", "trend", "scenario", "catalogue", "quantity"),
                    Set.of(
                            JACKSON,
                            JACKSON_ANNOTATIONS,
                            "org.graalvm",
                            "com.github.weisj.jsvg",
                            "org.apache.poi",
                            "org.openxmlformats",
                            "org.apache.xmlbeans",
                            "org.apache.pdfbox",
                            "org.apache.fontbox",
                            "org.apache.xmpbox",
                            "org.apache.commons.csv",
                            "de.rototor.pdfbox",
                            "de.siegmar",
                            "org.w3c.dom",
                            "org.xml.sax",
                            "javax")),
            new Room(
                    "dashboard",
                    Set.of("paste", "trend", "scenario", "figure", "catalogue", "quantity"),
                    Set.of(SPRING)),
            new Room(
                    "server",
                    Set.of("scratch"),
                    Set.of(
                            SPRING,
                            JACKSON,
                            "io.micrometer",
                            "jakarta",
                            "org.apache.catalina",
                            "org.apache.coyote",
                            "org.apache.tomcat",
                            "ch.qos.logback",
                            "org.slf4j",
                            // Of the JDK: how many files the process may have open.
                            "com.sun.management")),
            new Room(
                    "api",
                    Set.of(
                            "server",
                            "dashboard",
                            "render",
                            "paste",
                            "trend",
                            "scenario",
                            "figure",
                            "catalogue",
                            "quantity"),
                    Set.of(
                            SPRING,
                            JACKSON,
                            JACKSON_ANNOTATIONS,
                            "io.swagger",
                            "org.springdoc",
                            "jakarta",
                            "org.slf4j")),
            new Room(
                    "ui",
                    Set.of(
                            "scratch",
                            "server",
                            "dashboard",
                            "render",
                            "paste",
                            "trend",
                            "scenario",
                            "figure",
                            "catalogue",
                            "quantity"),
                    // Vaadin hands its first page over as a document of jsoup.
                    Set.of("com.vaadin", "org.jsoup", SPRING, JACKSON, "jakarta", "org.slf4j")));

    /** A room, the rooms it may use, and the third-party code it may use. */
    private record Room(String name, Set<String> rooms, Set<String> libraries) {

        private String packageName() {
            return ROOT + "." + name;
        }

        private boolean mayUse(JavaClass target) {
            String used = target.getBaseComponentType().getPackageName();
            return target.getBaseComponentType().isPrimitive()
                    || used.equals(packageName())
                    || rooms.stream().anyMatch(room -> used.equals(ROOT + "." + room))
                    || Stream.concat(EVERYWHERE.stream(), libraries.stream())
                            .anyMatch(library -> used.equals(library) || used.startsWith(library + "."));
        }
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyWhatItsCharterAllows(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packageName())
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.describe("the charter of " + room.name + " allows", room::mayUse))
                .because("the arrows and fences are in docs/architecture.md")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        Set<String> known =
                Set.copyOf(Stream.concat(Stream.of(ROOT), ROOMS.stream().map(Room::packageName))
                        .toList());

        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct()).allMatch(known::contains);
    }

    @Test
    void nothingDependsOnTheWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
    }

    /**
     * The engine of java.util.regex may take the square of a text's length and more. Text from outside is therefore read
     * with BoundedPattern; what uses the engine itself is named here, with the reason why it may.
     */
    private static final Set<String> USERS_OF_THE_ENGINE = Set.of(
            "quantity.BoundedPattern",
            // Replace or look for single characters or classes of them, which takes one look at each character.
            "dashboard.Comparison",
            "dashboard.NamedScenario",
            "render.Deck",
            "render.Citation",
            "render.Reference",
            "render.TablePackageWriter",
            "render.TeX",
            // Numbers as this program or its reader has written them, anchored and without a choice of ways to match.
            "render.CsvLine",
            "render.DataTab",
            "render.InputTab",
            "render.LeverTab",
            "render.Tab",
            // Drawings, sentences and templates that this program has made.
            "api.EmbedPage",
            "render.SvgShape",
            "render.SvgText",
            "render.SvgTypeface",
            "render.TextOutlines",
            "render.Typeface",
            "trend.Remark",
            // Data packages and settings, which are the operator's; the patterns of a package run against the clock.
            "catalogue.ReferenceValue",
            "catalogue.file.CellCheck",
            "catalogue.file.CellForm",
            "catalogue.file.Cells",
            "catalogue.file.DataPackageFolder",
            "catalogue.file.Field",
            "catalogue.file.FieldReader",
            "catalogue.file.FieldType",
            "catalogue.file.Patience",
            "catalogue.file.ResourceReader",
            "figure.Provenance",
            "server.Framing",
            // Headers, of which the container takes 64 kB, with patterns that have one way to match.
            "server.RequestGate");

    @Test
    void patternsOnTextFromOutsideAreBounded() {
        noClasses()
                .that(DescribedPredicate.describe("are not named as users of the engine", ArchitectureTest::isOutside))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Pattern.class, Matcher.class)
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .because("a text from outside that is matched without a bound can hold a thread for minutes")
                .check(CLASSES);
    }

    private static boolean isOutside(JavaClass type) {
        return USERS_OF_THE_ENGINE.stream()
                .map(name -> ROOT + "." + name)
                .noneMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    @Test
    void roomsDoNotGoInCircles() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void everyRoomIsNullMarkedAndTellsItsCharter() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                .isEmpty();
    }
}
