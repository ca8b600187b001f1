export default function Today() { return <main id="main"><h1>Today</h1></main>; }
