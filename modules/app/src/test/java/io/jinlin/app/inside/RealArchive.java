package io.jinlin.app.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that is delivered, with our proofs and two crippled persistence units beside its own. */
final class RealArchive {

    private static final String JOIN = "<property name=\"eclipselink.transaction.join-existing\" value=\"true\"/>";
    private static final String BINDING =
            "<property name=\"eclipselink.session.customizer\" value=\"io.jinlin.tenancy.binding.TenantBinding\"/>";

    /** Arquillian's own servlet is no page of ours: nobody signs in for it. */
    private static final String OPEN_DOOR =
            """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>door_for_tests</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>tests</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    private RealArchive() {}

    static WebArchive withTwoConnections() {
        var archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/app.war"));
        var web = text(archive, "WEB-INF/web.xml").replace("<max-pool-size>20<", "<max-pool-size>2<");
        assertThat(web).contains("<max-pool-size>2<");
        return archive.setWebXML(new StringAsset(web))
                .addAsResource(new StringAsset(withCrippledUnits(archive)), "META-INF/persistence.xml")
                .addClasses(Proof.class, Statements.class, Statements.Reading.class, Lists.class, Traffic.class)
                .addClasses(StackFirst.class, Threads.class)
                .addAsLibraries(ShrinkWrap.create(JavaArchive.class, "door-for-tests.jar")
                        .addAsManifestResource(new StringAsset(OPEN_DOOR), "web-fragment.xml"))
                .addAsLibraries(ShrinkWrap.create(JavaArchive.class, "assertj.jar")
                        .addPackages(true, "org.assertj", "net.bytebuddy"));
    }

    private static String withCrippledUnits(WebArchive archive) {
        var units = text(archive, "WEB-INF/classes/META-INF/persistence.xml");
        var unit = units.substring(units.indexOf("<persistence-unit"), units.indexOf("</persistence>"));
        assertThat(unit).contains(JOIN, BINDING);
        var crippled = unit.replace("name=\"jinlin\"", "name=\"without-join-existing\"")
                        .replace(JOIN, "")
                + unit.replace("name=\"jinlin\"", "name=\"without-binding\"").replace(BINDING, "");
        return units.replace("</persistence>", crippled + "</persistence>");
    }

    private static String text(WebArchive archive, String path) {
        try (var content = archive.get(path).getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
