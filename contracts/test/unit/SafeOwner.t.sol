// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {stdJson} from "forge-std/StdJson.sol";

/// @dev Part of the ABI of a Safe.
interface ISafe {
    function setup(
        address[] calldata owners,
        uint256 threshold,
        address to,
        bytes calldata data,
        address fallbackHandler,
        address paymentToken,
        uint256 payment,
        address payable paymentReceiver
    ) external;

    function getTransactionHash(
        address to,
        uint256 value,
        bytes calldata data,
        uint8 operation,
        uint256 safeTxGas,
        uint256 baseGas,
        uint256 gasPrice,
        address gasToken,
        address refundReceiver,
        uint256 nonce
    ) external view returns (bytes32);

    function execTransaction(
        address to,
        uint256 value,
        bytes calldata data,
        uint8 operation,
        uint256 safeTxGas,
        uint256 baseGas,
        uint256 gasPrice,
        address gasToken,
        address payable refundReceiver,
        bytes calldata signatures
    ) external payable returns (bool);

    function nonce() external view returns (uint256);
}

/// @dev Part of the ABI of the factory of Safes.
interface ISafeFactory {
    function createProxyWithNonce(address singleton, bytes calldata initializer, uint256 salt)
        external
        returns (ISafe proxy);
}

/// @notice A Safe of two of three as owner, and as proposer of a timelock, on its published bytecode.
contract SafeOwnerTest is PriceChallengerTest {
    using stdJson for string;

    string private constant ARTIFACTS = "node_modules/@safe-global/safe-smart-account/build/artifacts/contracts/";
    uint256 private constant DELAY = 2 days;

    ISafe private safe;
    uint256[] private keys;

    function setUp() public override {
        super.setUp();
        address[] memory signers = new address[](3);
        for (uint256 i; i < 3; ++i) {
            (address signer, uint256 key) = makeAddrAndKey(string.concat("signer ", vm.toString(i)));
            // A Safe wants signatures in the order of addresses.
            uint256 j = i;
            keys.push(key);
            for (; j > 0 && vm.addr(keys[j - 1]) > signer; --j) {
                keys[j] = keys[j - 1];
            }
            keys[j] = key;
            signers[i] = signer;
        }
        address singleton = published("SafeL2.sol/SafeL2.json");
        ISafeFactory factory = ISafeFactory(published("proxies/SafeProxyFactory.sol/SafeProxyFactory.json"));
        safe = factory.createProxyWithNonce(
            singleton,
            abi.encodeCall(ISafe.setup, (signers, 2, address(0), "", address(0), address(0), 0, payable(address(0)))),
            0
        );
    }

    function published(string memory artifact) private returns (address created) {
        bytes memory code = vm.readFile(string.concat(ARTIFACTS, artifact)).readBytes(".bytecode");
        assembly ("memory-safe") {
            created := create(0, add(code, 32), mload(code))
        }
        assertTrue(created != address(0));
    }

    /// @dev A transaction of the Safe, signed by so many of its owners.
    function execute(address to, bytes memory call, uint256 signatures) private {
        bytes32 hash = safe.getTransactionHash(to, 0, call, 0, 0, 0, 0, address(0), address(0), safe.nonce());
        bytes memory all;
        for (uint256 i; i < signatures; ++i) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[i], hash);
            all = bytes.concat(all, r, s, bytes1(v));
        }
        if (signatures < 2) vm.expectRevert(bytes("GS020"));
        safe.execTransaction(to, 0, call, 0, 0, 0, 0, address(0), payable(address(0)), all);
    }

    function test_ASafeOwns() public {
        Ownable2Step[3] memory owned = [Ownable2Step(oracle), challenger, Ownable2Step(avs)];
        for (uint256 i; i < owned.length; ++i) {
            vm.prank(owned[i].owner());
            owned[i].transferOwnership(address(safe));
            execute(address(owned[i]), abi.encodeCall(Ownable2Step.acceptOwnership, ()), 2);
            assertEq(owned[i].owner(), address(safe));
        }
        bytes memory call = abi.encodeCall(oracle.raiseThresholdBps, (8000));
        execute(address(oracle), call, 1);
        assertEq(oracle.thresholdBps(), 5001);
        execute(address(oracle), call, 2);
        assertEq(oracle.thresholdBps(), 8000);
    }

    /// @dev The Safe has the say, and the timelock gives notice.
    function test_ASafeProposesToATimelock() public {
        address[] memory one = new address[](1);
        one[0] = address(safe);
        TimelockController timelock = new TimelockController(DELAY, one, one, address(0));
        vm.prank(OWNER);
        oracle.transferOwnership(address(timelock));
        bytes[2] memory calls =
            [abi.encodeCall(Ownable2Step.acceptOwnership, ()), abi.encodeCall(oracle.raiseThresholdBps, (8000))];
        for (uint256 i; i < calls.length; ++i) {
            execute(
                address(timelock), abi.encodeCall(timelock.schedule, (address(oracle), 0, calls[i], 0, 0, DELAY)), 2
            );
            skip(DELAY);
            execute(address(timelock), abi.encodeCall(timelock.execute, (address(oracle), 0, calls[i], 0, 0)), 2);
        }
        assertEq(oracle.owner(), address(timelock));
        assertEq(oracle.thresholdBps(), 8000);
    }
}
