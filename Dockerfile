# One application, one volume. For PostgreSQL: --build-arg APPLICATION=quarkus-app-postgresql
FROM eclipse-temurin:17-jdk-noble AS build
WORKDIR /stet
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY annotation-schema annotation-schema
COPY docs/reference/problems.md docs/reference/problems.md
COPY src/main src/main
# Packaging runs esbuild and Deno, which want glibc: no Alpine here.
RUN ./mvnw -B -q package -Dmaven.test.skip=true

FROM eclipse-temurin:17-jre-noble
ARG APPLICATION=quarkus-app
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /stet --shell /usr/sbin/nologin stet \
    && mkdir /data \
    && chown stet:stet /data
WORKDIR /stet
COPY --from=build /stet/target/${APPLICATION}/ ./
COPY LICENSE src/main/docker/healthy ./
USER 10001
# In a container every browser is elsewhere: the log shows the link with which the owner sets Stet up.
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    STET_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["/stet/healthy"]
ENTRYPOINT ["java", "-Xms128m", "-Xmx512m", "-XX:MetaspaceSize=160m", "-XX:+UseSerialGC", "-jar", "quarkus-run.jar"]
