package org.reliance.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Refuses a template that would harm whoever opens a slide made from it, or the server that reads it: macros and other
 * programs, parts that are fetched from elsewhere, a zip that unpacks to more than any template is.
 */
final class TemplateCheck {

    private static final long LARGEST_FILE = 32L << 20;
    private static final long LARGEST_UNPACKED = 128L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final int BLOCK = 8192;
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");

    private TemplateCheck() {}

    /**
     * The bytes of a template that may be read.
     *
     * @throws IOException that says what is wrong with it
     */
    static byte[] read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("it has more than " + (LARGEST_FILE >> 20) + " MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        requireBoundedSize(bytes);
        return bytes;
    }

    private static void requireBoundedSize(byte[] bytes) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] block = new byte[BLOCK];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(block); read > 0; read = zip.read(block)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw new IOException("it unpacks to more than " + (LARGEST_UNPACKED >> 20) + " MB");
                    }
                }
                if (parts > MOST_PARTS) {
                    throw new IOException("it has more than " + MOST_PARTS + " parts");
                }
            }
        }
        if (parts == 0) {
            throw new IOException("it is no PowerPoint file");
        }
    }

    /** @throws IOException that names the part which runs or fetches something */
    static void requireHarmless(byte[] template) throws IOException, OpenXML4JException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(template))) {
            requireHarmless(pack);
            pack.revert();
        }
    }

    private static void requireHarmless(OPCPackage pack) throws IOException, OpenXML4JException {
        for (PackagePart part : pack.getParts()) {
            requireNoProgram(part);
            if (!part.isRelationshipPart()) {
                requireNothingFetched(part.getPartName().getName(), part.getRelationships());
            }
        }
        requireNothingFetched("the file", pack.getRelationships());
    }

    private static void requireNoProgram(PackagePart part) throws IOException {
        String kind = part.getContentType().toLowerCase(Locale.ROOT);
        if (kind.contains("macro") || kind.contains("vba")) {
            throw new IOException("it contains macros (" + part.getPartName() + "); save it without them");
        }
        if (kind.contains("activex") || kind.contains("oleobject") || kind.contains("control+xml")) {
            throw new IOException("it contains an embedded program (" + part.getPartName() + "); take it out");
        }
    }

    private static void requireNothingFetched(String part, PackageRelationshipCollection relations) throws IOException {
        for (PackageRelationship relation : relations) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL && !isLink(relation)) {
                throw new IOException("%s refers to %s; embed what it shows".formatted(part, relation.getTargetURI()));
            }
        }
    }

    /** A link is followed only by a reader who clicks on it. */
    private static boolean isLink(PackageRelationship relation) {
        String scheme = relation.getTargetURI().getScheme();
        return relation.getRelationshipType().endsWith("/hyperlink")
                && scheme != null
                && LINK_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }
}
