export default function HomePage() {
  return <main>Shelftalk</main>;
}
