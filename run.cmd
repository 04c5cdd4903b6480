@echo off
rem Starts Stet; packages it first when it was never packaged or its sources have changed since.
rem A value with an equals sign, a comma or a semicolon in it: "--name=value", all in quotes.
setlocal disabledelayedexpansion
set "here=%~dp0"

rem By the path, not by its folder: for /f loses the quotes of a command that begins with one.
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
set "version="
set "major=0"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr version') do if not defined version set "version=%%~v"
if defined version for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if not defined version set "version=none"
if %major% LSS 17 (
  >&2 echo Stet needs Java 17 or newer ^(a JDK, to build it^); found: %version%. Install one or set JAVA_HOME.
  exit /b 1
)

rem Without a word about it the data lie beside this script, wherever it was called from; a later -D wins.
set "settings="
if not defined STET_DATA set settings="-Dstet.data=%here%data"

rem Options become settings: --port is quarkus.http.port, --quarkus.log.level=DEBUG is itself.
:options
set "option=%~1"
if not defined option goto packaged
if "%option%"=="-h" goto help
if "%option%"=="--help" goto help
if "%option%"=="/?" goto help
rem cmd splits --name=value into two arguments, unless the whole of it stands in quotes.
set "head="
for /f "delims==" %%a in ("%option%") do set "head=%%a"
set "value=%~2"
if "%head%"=="%option%" (
  shift
) else (
  for /f "tokens=1* delims==" %%a in ("%option%") do set "value=%%b"
  set "option=%head%"
)
shift
set "name="
if "%option%"=="--port" set "name=quarkus.http.port"
if "%option%"=="--host" set "name=quarkus.http.host"
if "%option%"=="--data" set "name=stet.data"
rem The name of a setting has a dot in it.
if not defined name if "%option:~0,2%"=="--" if not "%option:.=%"=="%option%" set "name=%option:~2%"
if not defined name (
  >&2 echo Stet does not know "%option%". Try: run.cmd --help
  exit /b 1
)
if not defined value (
  >&2 echo %option% needs a value.
  exit /b 1
)
rem A backslash before the closing quote would escape it.
if "%value:~-1%"=="\" set "value=%value%\"
set settings=%settings% "-D%name%=%value%"
goto options

:packaged
set "app=quarkus-app"
set "skip=true"
if not defined STET_DATABASE_URL goto application
set "app=quarkus-app-postgresql"
set "skip=false"
set "QUARKUS_DATASOURCE_JDBC_URL=%STET_DATABASE_URL%"
if defined STET_DATABASE_USERNAME set "QUARKUS_DATASOURCE_USERNAME=%STET_DATABASE_USERNAME%"
if defined STET_DATABASE_PASSWORD set "QUARKUS_DATASOURCE_PASSWORD=%STET_DATABASE_PASSWORD%"

:application
set "jar=%here%target\%app%\quarkus-run.jar"
if not exist "%jar%" goto build
powershell -NoProfile -Command "$built = (Get-Item $env:jar).LastWriteTime; $sources = Join-Path $env:here 'src\main'; $tags = Join-Path $env:here 'annotation-schema'; $problems = Join-Path $env:here 'docs\reference\problems.md'; $pom = Join-Path $env:here 'pom.xml'; exit [int][bool](Get-ChildItem -Recurse -File $sources, $tags, $problems, $pom | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1)"
if not errorlevel 1 goto start

:build
where javac >nul 2>&1
if errorlevel 1 (
  >&2 echo Building Stet needs a JDK; this Java has no compiler. Install a JDK 17 or newer or set JAVA_HOME.
  exit /b 1
)
>&2 echo Building Stet (the first time this fetches its libraries and takes some minutes) ...
set "log=%here%target\build.log"
if not exist "%here%target" mkdir "%here%target"
pushd "%here%"
call mvnw.cmd -q -B package -Dmaven.test.skip=true -Dstet.postgresql.skip=%skip% >"%log%" 2>&1
if errorlevel 1 (
  popd
  >&2 type "%log%"
  >&2 echo Stet could not be built; the whole log is in "%log%".
  exit /b 1
)
popd
powershell -NoProfile -Command "(Get-Item $env:jar).LastWriteTime = Get-Date"
>&2 echo Built. From now on it starts in seconds.

:start
rem One collector thread is plenty for a desk, and the smallest of the collectors leaves the most memory to others.
java -Xms128m -Xmx512m -XX:MetaspaceSize=160m -XX:+UseSerialGC %settings% -jar "%jar%"
exit /b %errorlevel%

:help
echo Starts Stet; packages it first when it was never packaged or its sources have changed since.
echo   run.cmd [--port 8080] [--host 127.0.0.1] [--data FOLDER] [--name=value of any other setting]
echo   A value with an equals sign, a comma or a semicolon in it: "--name=value", all in quotes.
echo   With STET_DATABASE_URL set (and STET_DATABASE_USERNAME, STET_DATABASE_PASSWORD) all is kept in that database.
exit /b 0
