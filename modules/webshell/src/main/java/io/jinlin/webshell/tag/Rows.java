package io.jinlin.webshell.tag;

import jakarta.el.ValueExpression;
import jakarta.faces.component.html.HtmlDataTable;
import org.jspecify.annotations.Nullable;

/** A data table whose row variable may be named by the user of a tag file; the standard one wants it written out. */
public class Rows extends HtmlDataTable {

    @Override
    public void setValueExpression(String name, @Nullable ValueExpression expression) {
        if (name.equals("var") && expression != null) {
            setVar(expression.getValue(getFacesContext().getELContext()));
        } else {
            super.setValueExpression(name, expression);
        }
    }
}
