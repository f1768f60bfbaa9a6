import { resolve } from "node:path";
export default (project: any) => {
  const site = (name: string, data: string) => ({ folder: `/tmp/q/${name}`, data, base: "/", url: "http://localhost/" });
  project.provide("sites", { real: site("real", resolve("data")), demo: site("demo", "/tmp/q/demo-data") });
  project.provide("browser", "");
};
