// The bundler takes the file of this name as the entry; without it, it would import every file in the folder.
import "./app.css";
import "./main.ts";
