import { Component, type ReactNode } from "react";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { useWords } from "@/words/use-words";

type Props = { children: ReactNode; place: string };

// ErrorScreen catches a fault of one screen, so that the rest of the program
// stays usable. Going to another screen clears it.
export class ErrorScreen extends Component<Props, { fault?: Error; place: string }> {
  override state = { place: this.props.place } as { fault?: Error; place: string };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  static getDerivedStateFromProps(props: Props, state: { fault?: Error; place: string }) {
    return props.place === state.place ? null : { fault: undefined, place: props.place };
  }

  override render() {
    if (!this.state.fault) return this.props.children;
    return <Fault text={this.state.fault.message} onAgain={() => this.setState({ fault: undefined })} />;
  }
}

function Fault({ text, onAgain }: { text: string; onAgain: () => void }) {
  const words = useWords().shell.error;
  return (
    <Page title={words.title}>
      <p>{words.hint}</p>
      <pre>{text}</pre>
      <div>
        <KeyButton keys="F5" onPress={onAgain}>
          {words.again}
        </KeyButton>
      </div>
    </Page>
  );
}
