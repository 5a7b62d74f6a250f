package io.jinlin.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every law holds in the product, and is seen to fail on classes that break it on purpose. */
class HouseRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/launcher"))
            .importPackages("io.jinlin");

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("io.jinlin.offenders", "io.jinlin.accomplices");

    @ParameterizedTest
    @EnumSource
    void the_product_keeps_the_rule(HouseRule law) {
        law.rule.check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void breaking_the_rule_is_noticed(HouseRule law) {
        assertThat(law.rule.evaluate(OFFENDERS).getFailureReport().getDetails())
                .as("what %s reports about the offenders", law)
                .isNotEmpty();
    }

    @org.junit.jupiter.api.Test
    void the_product_is_there_to_be_looked_at() {
        assertThat(PRODUCT.size()).isGreaterThan(200);
    }
}
