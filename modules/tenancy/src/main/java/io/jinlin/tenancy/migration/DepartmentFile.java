package io.jinlin.tenancy.migration;

import java.io.Reader;
import java.io.StringReader;
import org.flywaydb.core.api.resource.LoadableResource;

/** A department's {@code V001__repair_order.sql} as Flyway sees it: {@code V50.001__repair_order.sql}, after the departments before. */
final class DepartmentFile extends LoadableResource {

    private final String path;
    private final String name;
    private final String sql;

    DepartmentFile(int number, String department, String file, String sql) {
        this.path = "db/" + department + "/" + file;
        this.name = "V" + number + "." + file.substring(1);
        this.sql = sql;
    }

    @Override
    public Reader read() {
        return new StringReader(sql);
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return path;
    }

    @Override
    public String getAbsolutePath() {
        return path;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return path;
    }

    boolean mayWait() {
        return sql.stripLeading().startsWith("-- may wait");
    }

    /** {@code 50.001} of {@code V50.001__repair_order.sql}. */
    String version() {
        return name.substring(1, name.indexOf("__"));
    }

    String sql() {
        return sql;
    }

    String content() {
        return name + sql;
    }
}
