package io.jinlin.restshell.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/** What {@code @NullMarked} promises inside the code also holds for what comes from outside: no {@code @Nullable}, no null. */
final class NullMarkedRecords extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter && isOurs(parameter)
                ? JsonSetter.Value.construct(isRequired(parameter) ? Nulls.FAIL : Nulls.DEFAULT, Nulls.FAIL)
                : super.findSetterInfo(annotated);
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter && isRequired(parameter)
                ? Boolean.TRUE
                : super.hasRequiredMarker(member);
    }

    private static boolean isOurs(AnnotatedParameter parameter) {
        var type = parameter.getDeclaringClass();
        return type.isRecord()
                && type.getName().startsWith("io.jinlin.")
                && parameter.getOwner().getParameterCount() == type.getRecordComponents().length;
    }

    private static boolean isRequired(AnnotatedParameter parameter) {
        return isOurs(parameter)
                && !parameter
                        .getDeclaringClass()
                        .getRecordComponents()[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
