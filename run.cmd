@echo off
rem Starts Stet; packages it first when it was never packaged.
rem   run.cmd [--port 8080] [--host 127.0.0.1] [--data FOLDER] [--name=value of any other setting]
rem   With STET_DATABASE_URL set, everything is kept in that PostgreSQL database.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"

set "version="
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /i "version"') do if not defined version set "version=%%~v"
for /f "delims=." %%m in ("%version%") do set "major=%%m"
if not defined major set "major=0"
if %major% LSS 17 (
  echo Stet needs Java 17 or newer ^(a JDK, to build it^). Install one or set JAVA_HOME. 1>&2
  exit /b 1
)

set "settings="
:options
if "%~1"=="" goto packaged
set "option=%~1"
if "%option%"=="--port" set "settings=%settings% -Dquarkus.http.port=%~2" & shift & shift & goto options
if "%option%"=="--host" set "settings=%settings% -Dquarkus.http.host=%~2" & shift & shift & goto options
if "%option%"=="--data" set "settings=%settings% "-Dstet.data=%~2"" & shift & shift & goto options
rem cmd splits --name=value at the equals sign
if "%option:~0,2%"=="--" set "settings=%settings% "-D%option:~2%=%~2"" & shift & shift & goto options
echo Stet does not know '%option%'. 1>&2
exit /b 1

:packaged
set "app=quarkus-app"
set "skip=true"
if defined STET_DATABASE_URL (
  set "app=quarkus-app-postgresql"
  set "skip=false"
  set "QUARKUS_DATASOURCE_JDBC_URL=%STET_DATABASE_URL%"
  if defined STET_DATABASE_USERNAME set "QUARKUS_DATASOURCE_USERNAME=%STET_DATABASE_USERNAME%"
  if defined STET_DATABASE_PASSWORD set "QUARKUS_DATASOURCE_PASSWORD=%STET_DATABASE_PASSWORD%"
)
set "jar=%here%target\%app%\quarkus-run.jar"
set "stale=1"
if exist "%jar%" powershell -NoProfile -Command "$built = (Get-Item $env:jar).LastWriteTime; $sources = Join-Path $env:here 'src\main'; $tags = Join-Path $env:here 'annotation-schema'; $pom = Join-Path $env:here 'pom.xml'; exit [int][bool](Get-ChildItem -Recurse -File $sources, $tags, $pom | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1)" && set "stale="
if defined stale (
  echo Building Stet ^(the first time this fetches its libraries and takes some minutes^) ... 1>&2
  pushd "%here%"
  call mvnw.cmd -q -B package -Dmaven.test.skip=true -Dstet.postgresql.skip=%skip% || (popd & echo Stet could not be built. 1>&2 & exit /b 1)
  popd
  copy /b "%jar%"+,, "%jar%" >nul
)

"%java%" -Xmx512m -XX:+UseSerialGC %settings% -jar "%jar%"
